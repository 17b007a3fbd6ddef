import type { Language } from "@verksted/contracts/language"
import { openingHoursIn } from "@verksted/contracts/opening-hours"
import type { OrderPage } from "@verksted/contracts/order-page"
import { oneLine } from "../seller-block"

export type Pickup = Extract<OrderPage["delivery"], { kind: "pickup" }>

/** Where it is fetched and when, a line each. */
export function pickupPlace({ address, opening_hours }: Pickup, language: Language): string {
  const hours = opening_hours.map((line) => openingHoursIn(language, line)).map(({ days, hours }) => `${days}: ${hours}`)
  return [oneLine(address), ...hours].join("\n")
}
