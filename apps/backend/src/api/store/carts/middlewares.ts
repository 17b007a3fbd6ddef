import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkedBody } from "../../checked-body"
import { addLineBody, changeLineBody, createCartBody, shippingMethodBody, updateCartBody } from "./bodies"
import { canBeCarried } from "./can-be-carried"
import { onlyWebShop } from "./only-web-shop"

// Patterns run before Medusa's own validators, whose sentences are English, and match as Express does: whatever the
// case, with or without a last slash.
export const storeCartMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/carts\/?$/i, methods: ["POST"], middlewares: [checkedBody(createCartBody), onlyWebShop] },
  { matcher: /^\/store\/carts\/[^/]+\/?$/i, methods: ["POST"], middlewares: [checkedBody(updateCartBody), onlyWebShop] },
  { matcher: /^\/store\/carts\/[^/]+\/line-items\/?$/i, methods: ["POST"], middlewares: [checkedBody(addLineBody)] },
  { matcher: /^\/store\/carts\/[^/]+\/line-items\/[^/]+\/?$/i, methods: ["POST"], middlewares: [checkedBody(changeLineBody)] },
  { matcher: /^\/store\/carts\/[^/]+\/shipping-methods\/?$/i, methods: ["POST"], middlewares: [checkedBody(shippingMethodBody), canBeCarried] },
]
