import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { cartPlace } from "@verksted/contracts/cart"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

/** Refuses a cart in another region or channel than the web shop's: the counter's prices and means are not for shoppers. */
export async function onlyWebShop(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { region_id, sales_channel_id } = cartPlace.parse(req.body ?? {})
  const sellers: SellerService = req.scope.resolve(SELLER_MODULE)
  const house = await sellers.retrieveHouse()
  if ((region_id && region_id !== house.region_id) || (sales_channel_id && sales_channel_id !== house.web_channel_id)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Nettbutikken selger ikke der.")
  }
  next()
}
