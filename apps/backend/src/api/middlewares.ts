import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "./error-handler"
import { staticMiddlewares } from "./static/middlewares"

/** Every area lists its own middlewares; here they only come together. */
export default defineMiddlewares({ errorHandler, routes: [...staticMiddlewares] })
