import type { Confirmation } from "./confirmation"
import { wordsIn } from "./words"

/** «Takk for kjøpet: ordre 12 hos Butikken» */
export function confirmationSubject({ order, seller, language }: Confirmation): string {
  return `${order.payment.is_test ? "[Demo] " : ""}${wordsIn(language).subject(order.display_id, seller.shop_name)}`
}
