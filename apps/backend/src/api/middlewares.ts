import { defineMiddlewares } from "@medusajs/framework/http"
import { adminProductTagMiddlewares } from "./admin/product-tags/middlewares"
import { errorHandler } from "./error-handler"
import { makerMiddlewares } from "./maker/middlewares"
import { staticMiddlewares } from "./static/middlewares"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storePaymentCollectionMiddlewares } from "./store/payment-collections/middlewares"

/** Every area lists its own middlewares; here they only come together. */
export default defineMiddlewares({
  errorHandler,
  routes: [...adminProductTagMiddlewares, ...makerMiddlewares, ...staticMiddlewares, ...storeCartMiddlewares, ...storeOrderMiddlewares, ...storePaymentCollectionMiddlewares],
})
