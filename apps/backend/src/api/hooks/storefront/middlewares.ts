import type { MiddlewareRoute } from "@medusajs/framework/http"
import { STOREFRONT_STARTED_PATH } from "@verksted/contracts/catalogue-change"
import { signedMessage } from "../../signed-message"

export const storefrontHookMiddlewares: MiddlewareRoute[] = [
  { matcher: STOREFRONT_STARTED_PATH, methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "4kb" }, middlewares: [signedMessage] },
]
