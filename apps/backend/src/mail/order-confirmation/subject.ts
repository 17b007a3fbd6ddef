import type { Confirmation } from "./confirmation"

/** «Takk for kjøpet: ordre 12 hos Butikken» */
export function confirmationSubject({ order, seller }: Confirmation): string {
  return `${order.payment.is_test ? "[Demo] " : ""}Takk for kjøpet: ordre ${order.display_id} hos ${seller.shop_name}`
}
