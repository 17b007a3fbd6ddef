import type { CheckoutFields } from "../checkout/checkout-fields"
import type { StoreCustomer } from "./store-customer"

/** The checkout as a signed-in customer finds it: what the cart does not know yet stands there already. */
export function withOwnDetails(fields: CheckoutFields, customer: Pick<StoreCustomer, "email" | "first_name" | "last_name" | "phone" | "addresses">): CheckoutFields {
  const home = customer.addresses.find((address) => address.is_default_shipping)
  const knowsPerson = fields.first_name !== "" || fields.last_name !== ""
  const knowsPlace = fields.street !== ""
  return {
    ...fields,
    email: fields.email || customer.email,
    ...(knowsPerson ? {} : { first_name: customer.first_name ?? "", last_name: customer.last_name ?? "", phone: fields.phone || (customer.phone ?? "") }),
    ...(knowsPlace || !home ? {} : { street: home.address_1 ?? "", postal_code: home.postal_code ?? "", city: home.city ?? "" }),
  }
}
