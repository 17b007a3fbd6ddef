import type { Gift } from "@verksted/contracts/gift"
import type { CheckoutRequest } from "./parse-checkout"

/** Whose name stands on the parcel. Medusa keeps a name in two parts: the last word is the last one. */
function giftReceiver({ recipient_name, contact }: Gift) {
  const words = recipient_name.split(/\s+/)
  const last_name = words.length > 1 ? (words.pop() ?? "") : ""
  return { first_name: words.join(" "), last_name, phone: contact && !contact.includes("@") ? contact : "" }
}

/** Contact and address as Medusa's cart takes them. Who fetches the thing gives no address. */
export function cartContact({ contact, address, gift }: CheckoutRequest) {
  const person = { first_name: contact.first_name, last_name: contact.last_name, phone: contact.phone, country_code: "no" }
  const place = { address_1: address?.street ?? "", postal_code: address?.postal_code ?? "", city: address?.city ?? "" }
  const buyer = { ...person, ...place }
  const receiver = gift ? { ...buyer, ...giftReceiver(gift) } : buyer
  return { email: contact.email, shipping_address: receiver, billing_address: buyer, metadata: { gift } }
}
