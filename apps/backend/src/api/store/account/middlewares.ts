import type { MiddlewareRoute } from "@medusajs/framework/http"
import { holdsSession } from "./holds-session"

export const storeAccountMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/account\/(orders|export|deletion|sessions\/renewed)\/?$/i, middlewares: holdsSession },
]
