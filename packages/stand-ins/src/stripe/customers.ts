import type Stripe from "stripe"
import { type Books, newId, now } from "./books.js"
import { missing } from "./failure.js"
import { type Fields, text, textMap } from "./form.js"

/** `POST /v1/customers`. */
export function createCustomer(books: Books, fields: Fields): Stripe.Customer {
  const customer: Stripe.Customer = {
    id: newId("cus"), object: "customer", balance: 0, created: now(), default_source: null, description: null, email: text(fields, "email"),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null }, livemode: false,
    metadata: textMap(fields, "metadata"), name: text(fields, "name"), phone: text(fields, "phone"), shipping: null,
  }
  books.kept.customers[customer.id] = customer
  return customer
}

/** The customer with this id. @throws StripeFailure 404 */
export function findCustomer(books: Books, id: string): Stripe.Customer {
  const customer = books.kept.customers[id]
  if (!customer) throw missing("customer", id)
  return customer
}

/** `POST /v1/customers/:id`. */
export function updateCustomer(customer: Stripe.Customer, fields: Fields): Stripe.Customer {
  if (fields.email !== undefined) customer.email = text(fields, "email")
  if (fields.name !== undefined) customer.name = text(fields, "name")
  if (fields.phone !== undefined) customer.phone = text(fields, "phone")
  return customer
}

/** `DELETE /v1/customers/:id`. */
export function deleteCustomer(books: Books, id: string): Stripe.DeletedCustomer {
  findCustomer(books, id)
  Reflect.deleteProperty(books.kept.customers, id)
  return { id, object: "customer", deleted: true }
}
