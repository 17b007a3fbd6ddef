/**
 * The VAT rate that holds on a day (R4): the goods' own rate from the day the seller is in the VAT register, 0 before it.
 * A seller charges no VAT before registration (merverdiavgiftsloven § 2-1, § 11-1).
 * @param osloDate day of the capture or of the counter sale, `2026-11-01`
 * @param registeredFrom first registered day in Oslo; null while the seller is not registered
 */
export function vatRateOn(osloDate: string, registeredFrom: string | null, rate: number): number {
  return registeredFrom !== null && osloDate >= registeredFrom ? rate : 0
}
