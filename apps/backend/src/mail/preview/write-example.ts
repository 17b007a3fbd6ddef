import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Language } from "@verksted/contracts/language"
import { readEnvironment } from "../../config/read-environment"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import type { Mail } from "../words-letter"
import { previewedLetter } from "./letters"

/**
 * A letter written with example data in the house's own name.
 * @throws MedusaError NOT_FOUND for a letter that there is not; NOT_ALLOWED before the seller is filled in.
 */
export async function writeExample(container: MedusaContainer, id: string, language: Language): Promise<Mail> {
  const letter = previewedLetter(id)
  if (!letter) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke e-posten.")
  const { profile, is_demo } = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  if (!profile) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Fyll ut siden Selger først: e-postene skrives i butikkens navn.")
  return letter.write({ seller: profile, is_demo, language, shop: readEnvironment().STOREFRONT_URL })
}
