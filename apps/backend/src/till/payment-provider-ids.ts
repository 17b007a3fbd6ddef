import type { TillMeans } from "@verksted/contracts/till"

/** Medusa's payment provider for each means at the counter. */
export const paymentProviderIds: Record<TillMeans, string> = {
  cash: "pp_counter-cash_counter",
  external_card: "pp_counter-card_counter",
  vipps: "pp_counter-vipps_counter",
}
