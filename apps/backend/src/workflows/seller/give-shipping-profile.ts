import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"

type ProfileLink = { [Modules.PRODUCT]: { product_id: string }; [Modules.FULFILLMENT]: { shipping_profile_id: string } }

/**
 * Gives products without a shipping profile the house's: Medusa's own form for a new product asks for none, and no way of
 * delivery carries a thing that has none.
 * @returns the links that were made; none before the house is set up
 */
export async function giveShippingProfile(products: { id: string }[], container: MedusaContainer): Promise<ProfileLink[]> {
  const house = await container.resolve<SellerService>(SELLER_MODULE).findHouse()
  if (!house) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: ["id", "shipping_profile.id"], filters: { id: products.map(({ id }) => id) } })
  const links = data
    .filter((product) => !product.shipping_profile)
    .map(({ id }) => ({ [Modules.PRODUCT]: { product_id: id }, [Modules.FULFILLMENT]: { shipping_profile_id: house.shipping_profile_id } }))
  if (links.length) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
  return links
}

/** Takes the links back. */
export async function takeShippingProfileBack(links: ProfileLink[], container: MedusaContainer): Promise<void> {
  if (links.length) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
}
