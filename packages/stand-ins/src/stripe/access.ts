import type Stripe from "stripe"
import { StripeFailure } from "./failure.js"
import { type Fields, text } from "./form.js"

/** Who calls: the shop's server with its secret key, or a browser with the publishable one. */
export type Caller = "server" | "browser"

/** Who calls, by the key in `Authorization` or, as Stripe.js sends it, in the form. Live keys are refused. @throws StripeFailure 401 */
export function callerOf(authorization: string | undefined, fields: Fields): Caller {
  const key = keyIn(authorization) ?? text(fields, "key") ?? ""
  if (/^(sk|rk)_test_/.test(key)) return "server"
  if (key.startsWith("pk_test_")) return "browser"
  const message = key ? "Invalid API Key provided." : "You did not provide an API key."
  throw new StripeFailure(401, { type: "authentication_error", message })
}

function keyIn(authorization: string | undefined): string | null {
  const [scheme, value] = (authorization ?? "").split(" ")
  if (!value) return null
  if (scheme?.toLowerCase() === "basic") return Buffer.from(value, "base64").toString().split(":")[0] ?? null
  return value
}

/** A browser may do with an intent what its buyer may: the client secret says which. @throws StripeFailure 401 */
export function allowBuyer(caller: Caller, { client_secret }: Pick<Stripe.PaymentIntent | Stripe.SetupIntent, "client_secret">, fields: Fields): void {
  if (caller === "server" || text(fields, "client_secret") === client_secret) return
  throw new StripeFailure(401, { type: "invalid_request_error", code: "resource_missing", message: "The client_secret provided does not match any associated intent on this account.", param: "client_secret" })
}
