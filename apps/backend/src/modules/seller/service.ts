import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { sellerProfile, type SellerProfile } from "@verksted/contracts/seller"
import { storedAs } from "../../config/stored-as"
import { Seller } from "./models/seller"

/** The seller and the base data of the house. */
export type House = {
  id: string
  /** Null until the owner has filled in the page Selger; nothing is sold before. */
  profile: SellerProfile | null
  is_demo: boolean
  region_id: string
  web_channel_id: string
  counter_channel_id: string
  stock_location_id: string
  shipping_profile_id: string
}

export class SellerService extends MedusaService({ Seller }) {
  /** The house; null before set-up. */
  async findHouse(): Promise<House | null> {
    const [row] = await this.listSellers({}, { take: 1 })
    if (!row) return null
    const { id, is_demo, region_id, web_channel_id, counter_channel_id, stock_location_id, shipping_profile_id } = row
    const profile = row.profile === null ? null : storedAs(sellerProfile, row.profile, "seller")
    return { id, profile, is_demo, region_id, web_channel_id, counter_channel_id, stock_location_id, shipping_profile_id }
  }

  /**
   * The house.
   * @throws MedusaError NOT_FOUND before set-up.
   */
  async retrieveHouse(): Promise<House> {
    const house = await this.findHouse()
    if (!house) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Butikken er ikke satt opp ennå. Start huset på nytt.")
    return house
  }
}
