import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { languageOf } from "@verksted/contracts/language"
import { mailOfOrder } from "../../mail/mail-of-order"
import { moneyBackLetter } from "../../mail/payment/money-back-letter"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import type { LoadedSession } from "../../payment/load-session"

/** Tells the buyer, once, that there is no order and nothing is taken. A cart without an address cannot be told. */
export async function tellOfMoneyBack(container: MedusaContainer, { id, cart, amount }: LoadedSession, sold_out: boolean): Promise<void> {
  const house = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  if (!cart?.email || !house.profile) return
  const mail = moneyBackLetter({ seller: house.profile, language: languageOf(cart.locale), is_demo: house.is_demo, amount, sold_out })
  const letter = mailOfOrder({ order_id: cart.id, to: cart.email, seller: house.profile, template: "money-back", key: `money-back:${id}`, mail })
  await container.resolve(Modules.NOTIFICATION).createNotifications([{ ...letter, resource_type: "cart" }])
}
