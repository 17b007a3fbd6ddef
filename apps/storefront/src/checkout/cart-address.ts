import type { CheckoutRequest } from "./parse-checkout"

/** Contact and address as Medusa's cart takes them. Who fetches the thing gives no address. */
export function cartContact({ contact, address }: CheckoutRequest) {
  const person = { first_name: contact.first_name, last_name: contact.last_name, phone: contact.phone, country_code: "no" }
  const place = { address_1: address?.street ?? "", postal_code: address?.postal_code ?? "", city: address?.city ?? "" }
  const whole = { ...person, ...place }
  return { email: contact.email, shipping_address: whole, billing_address: whole }
}
