/** Fields of the checkout form, in the order in which they stand on the page. */
export const checkoutFieldNames = [
  "email", "first_name", "last_name", "phone", "gift", "gift_name", "gift_contact", "gift_greeting",
  "delivery", "street", "postal_code", "city", "card_number",
] as const
export type CheckoutField = (typeof checkoutFieldNames)[number]
export type CheckoutFields = Record<CheckoutField, string>

/** Numbers of the test card; anyone may know it, nothing is charged. */
export const TEST_CARD_NUMBER = "4242 4242 4242 4242"

export const emptyFields: CheckoutFields = {
  email: "", first_name: "", last_name: "", phone: "", gift: "", gift_name: "", gift_contact: "", gift_greeting: "",
  delivery: "", street: "", postal_code: "", city: "",
  card_number: TEST_CARD_NUMBER,
}

// A greeting that is too long must be told so, not cut.
const LONGEST = 1000

/** Reads the posted form; a missing field is empty, and nothing longer than a person writes is kept. */
export function readCheckoutFields(form: FormData): CheckoutFields {
  const read = (name: CheckoutField): string => {
    const value = form.get(name)
    return typeof value === "string" ? value.slice(0, LONGEST) : ""
  }
  return Object.fromEntries(checkoutFieldNames.map((name) => [name, read(name)])) as CheckoutFields
}
