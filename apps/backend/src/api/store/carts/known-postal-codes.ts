import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { cartAddresses } from "@verksted/contracts/cart"
import { postalPlace } from "../../../postal/postal-place"

/** Refuses an address whose postal code nobody has. */
export function knownPostalCodes(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { shipping_address, billing_address } = cartAddresses.parse(req.body ?? {})
  const codes = [shipping_address?.postal_code, billing_address?.postal_code].filter((code) => typeof code === "string" && code !== "")
  if (codes.some((code) => postalPlace(code ?? "") === null)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Vi kjenner ikke postnummeret. Se etter at det er skrevet riktig.")
  }
  next()
}
