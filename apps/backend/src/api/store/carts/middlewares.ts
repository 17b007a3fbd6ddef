import type { MiddlewareRoute } from "@medusajs/framework/http"
import { addLineBody, changeLineBody, createCartBody, promotionsBody, shippingMethodBody, updateCartBody } from "@verksted/contracts/cart"
import { checkedBody } from "../../checked-body"
import { holdsSession } from "../account/holds-session"
import { canBeCarried } from "./can-be-carried"
import { freesHold } from "./frees-hold"
import { knownPostalCodes } from "./known-postal-codes"
import { ownLine } from "./own-line"
import { onlyWebShop } from "./only-web-shop"
import { withoutCustomer } from "./without-customer"

// Patterns run before Medusa's own validators, whose sentences are English, and match as Express does: whatever the
// case, with or without a last slash.
export const storeCartMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/carts(?=\/|$)/i, middlewares: [withoutCustomer] },
  { matcher: /^\/store\/carts\/?$/i, methods: ["POST"], middlewares: [checkedBody(createCartBody), knownPostalCodes, onlyWebShop] },
  { matcher: /^\/store\/carts\/[^/]+\/?$/i, methods: ["POST"], middlewares: [checkedBody(updateCartBody), knownPostalCodes, onlyWebShop] },
  { matcher: /^\/store\/carts\/[^/]+\/line-items\/?$/i, methods: ["POST"], middlewares: [checkedBody(addLineBody)] },
  { matcher: /^\/store\/carts\/[^/]+\/line-items\/[^/]+\/?$/i, methods: ["POST"], middlewares: [checkedBody(changeLineBody)] },
  { matcher: /^\/store\/carts\/[^/]+\/line-items\/[^/]+\/?$/i, methods: ["POST", "DELETE"], middlewares: [ownLine] },
  { matcher: /^\/store\/carts\/[^/]+\/line-items(\/|$)/i, methods: ["POST", "DELETE"], middlewares: [freesHold] },
  { matcher: /^\/store\/carts\/[^/]+\/promotions\/?$/i, methods: ["POST", "DELETE"], middlewares: [checkedBody(promotionsBody)] },
  { matcher: /^\/store\/carts\/[^/]+\/shipping-methods\/?$/i, methods: ["POST"], middlewares: [checkedBody(shippingMethodBody), canBeCarried] },
  { matcher: /^\/store\/carts\/[^/]+\/customer\/?$/i, methods: ["POST"], middlewares: holdsSession },
]
