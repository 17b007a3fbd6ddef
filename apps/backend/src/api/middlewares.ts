import { defineMiddlewares } from "@medusajs/framework/http"
import { adminProductTagMiddlewares } from "./admin/product-tags/middlewares"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { errorHandler } from "./error-handler"
import { storefrontHookMiddlewares } from "./hooks/storefront/middlewares"
import { makerMiddlewares } from "./maker/middlewares"
import { rateLimitedRoutes } from "./rate-limited-routes"
import { staticMiddlewares } from "./static/middlewares"
import { storeAccountMiddlewares } from "./store/account/middlewares"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeCustomerMiddlewares } from "./store/customers/middlewares"
import { storeOrderPageMiddlewares } from "./store/order-pages/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storePaymentCollectionMiddlewares } from "./store/payment-collections/middlewares"

/** Every area lists its own middlewares; here they only come together. */
export default defineMiddlewares({
  errorHandler,
  routes: [...rateLimitedRoutes, ...adminProductMiddlewares, ...adminProductTagMiddlewares, ...makerMiddlewares, ...storefrontHookMiddlewares, ...staticMiddlewares, ...storeAccountMiddlewares, ...storeCartMiddlewares, ...storeCustomerMiddlewares, ...storeOrderMiddlewares, ...storeOrderPageMiddlewares, ...storePaymentCollectionMiddlewares],
})
