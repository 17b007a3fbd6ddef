import type { MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { accountProfile, customerAddressBody } from "@verksted/contracts/account"
import { checkedBody } from "../../checked-body"
import { holdsSession } from "../account/holds-session"

/** A customer comes to be when an address is proven, at `/store/account/registrations`. */
function notHere() {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Her lages det ingen konto.")
}

// Without methods Express matches a beginning and wants the slash after it left over: hence the look-ahead.
// Of Medusa's own routes only what the account's pages need, with our fields: metadata above all would be anybody's.
export const storeCustomerMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/customers\/?$/i, methods: ["POST"], middlewares: [notHere] },
  { matcher: /^\/store\/customers\/me(?=\/|$)/i, middlewares: holdsSession },
  { matcher: /^\/store\/customers\/me\/?$/i, methods: ["POST"], middlewares: [checkedBody(accountProfile)] },
  { matcher: /^\/store\/customers\/me\/addresses\/?$/i, methods: ["POST"], middlewares: [checkedBody(customerAddressBody)] },
  { matcher: /^\/store\/customers\/me\/addresses\/[^/]+\/?$/i, methods: ["POST"], middlewares: [checkedBody(customerAddressBody)] },
]
