import type Stripe from "stripe"
import { type Books, newId, now } from "./books.js"
import { invalid, missing } from "./failure.js"
import { type Fields, inner, text } from "./form.js"
import { cardOfNumber, cardOfToken, type TestCard } from "./test-cards.js"

/** The payment method that a call names (`payment_method`) or describes (`payment_method_data`); null for neither. */
export function methodIn(books: Books, fields: Fields): Stripe.PaymentMethod | null {
  const named = text(fields, "payment_method")
  if (named) return cardOfToken(named) ? newMethod(books, cardOfToken(named) as TestCard, {}) : findMethod(books, named)
  const data = inner(fields, "payment_method_data")
  if (Object.keys(data).length === 0) return null
  return createMethod(books, data)
}

/** The method with this id. @throws StripeFailure 404 */
export function findMethod(books: Books, id: string): Stripe.PaymentMethod {
  const found = books.kept.methods[id]
  if (!found) throw missing("PaymentMethod", id)
  return found
}

/** `POST /v1/payment_methods`. @throws StripeFailure 400 for anything but a card with a number */
export function createMethod(books: Books, fields: Fields): Stripe.PaymentMethod {
  const number = text(inner(fields, "card"), "number")
  if (text(fields, "type") !== "card" || !number) throw invalid("Missing required param: card[number].", { code: "parameter_missing", param: "card[number]" })
  if (!/^[\d\s-]{12,23}$/.test(number)) throw invalid("Your card number is incorrect.", { code: "incorrect_number", param: "number" })
  return newMethod(books, cardOfNumber(number), fields)
}

function newMethod(books: Books, { number, brand }: TestCard, fields: Fields): Stripe.PaymentMethod {
  const card = inner(fields, "card")
  const billing = inner(fields, "billing_details")
  const method: Stripe.PaymentMethod = {
    id: newId("pm"),
    object: "payment_method",
    billing_details: { address: null, email: text(billing, "email"), name: text(billing, "name"), phone: text(billing, "phone") },
    card: {
      brand, country: "NO", display_brand: brand, funding: "credit", last4: number.slice(-4),
      exp_month: Number(text(card, "exp_month") ?? 12), exp_year: Number(text(card, "exp_year") ?? 2034),
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      generated_from: null, networks: { available: [brand], preferred: null }, three_d_secure_usage: { supported: true }, wallet: null,
    },
    created: now(),
    customer: null,
    livemode: false,
    metadata: {},
    type: "card",
  }
  books.kept.methods[method.id] = method
  books.kept.numbers[method.id] = number
  return method
}

/** What the method's card does when it is charged. */
export const behaviourOf = (books: Books, method: Stripe.PaymentMethod) => cardOfNumber(books.kept.numbers[method.id] ?? "").behaviour
