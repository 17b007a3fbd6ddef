import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AccountExport } from "@verksted/contracts/account"
import type { ExportedOrder } from "@verksted/contracts/exported"
import { loadOrderPage } from "../workflows/order/load-order-page"
import { exportCarts } from "./export-carts"
import { exportPhotos } from "./export-photos"
import { ordersOfEmail } from "./orders-of-email"

/** Everything that the shop keeps of a signed-in customer. */
export async function loadAccountExport(container: MedusaContainer, customer_id: string): Promise<AccountExport> {
  const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id, { relations: ["addresses"] })
  const email = customer.email ?? ""
  const orders: ExportedOrder[] = []
  for (const id of (await ordersOfEmail(container, email)).ids) {
    const found = await loadOrderPage(container, id)
    if (found) orders.push({ ...found.page, complaint_photos: await exportPhotos(container, id) })
  }
  return {
    exported_at: new Date().toISOString(),
    profile: { email, first_name: customer.first_name ?? null, last_name: customer.last_name ?? null, phone: customer.phone ?? null, registered_at: new Date(customer.created_at ?? 0).toISOString() },
    addresses: (customer.addresses ?? []).map((address) => ({
      first_name: address.first_name ?? null, last_name: address.last_name ?? null, street: address.address_1 ?? null,
      postal_code: address.postal_code ?? null, city: address.city ?? null, is_default: address.is_default_shipping,
    })),
    orders,
    carts: await exportCarts(container, email),
  }
}
