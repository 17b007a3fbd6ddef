import type { SellerProfile } from "@verksted/contracts/seller"
import { vatRateOn } from "@verksted/money/vat-status"
import { osloDay } from "./oslo-time"

// Any rate above zero shows whether there is VAT at all.
const SOME_RATE = 25

/** Whether the prices that are shown at `now` have VAT in them: a seller who is not registered must not say so (merverdiavgiftsloven § 11-1). */
export function chargesVat(seller: SellerProfile | null | undefined, now: Date): boolean {
  return vatRateOn(osloDay(now), seller?.vat_registered_from ?? null, SOME_RATE) > 0
}
