import { MedusaError } from "@medusajs/framework/utils"

const MOST = 50_000

/**
 * How many products are asked for.
 * @throws MedusaError INVALID_ARGUMENT for anything but a whole number from 1 to 50 000
 */
export function askedCount(text: string | undefined): number {
  const count = /^[1-9]\d{0,4}$/.test(text ?? "") ? Number(text) : Number.NaN
  if (count <= MOST) return count
  throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `Hvor mange varer? Et helt tall fra 1 til ${MOST}.`)
}
