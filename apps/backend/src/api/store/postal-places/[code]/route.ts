import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { postalCode, type PostalPlaceResponse } from "@verksted/contracts/postal-place"
import { postalPlace } from "../../../../postal/postal-place"

/** The place that a postal code belongs to. */
export function GET(req: MedusaRequest, res: MedusaResponse<PostalPlaceResponse>) {
  const postal_code = postalCode.parse(req.params.code)
  const city = postalPlace(postal_code)
  if (!city) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Vi kjenner ikke postnummeret ${postal_code}.`)
  res.json({ place: { postal_code, city } })
}
