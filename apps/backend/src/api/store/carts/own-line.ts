import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { cartIdIn } from "./cart-id"

/** The line's id in `/store/carts/cart_1/line-items/cali_1`. */
const lineIdIn = (path: string) => decodeURIComponent(path.split("/")[5] ?? "")

/** Refuses a line of another cart: Medusa takes out whatever line has the id, whosever it is. */
export async function ownLine(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: ["items.id"], filters: { id: cartIdIn(req.path) } })
  const [cart] = data
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke handlekurven.")
  const lines: ({ id: string } | null)[] = cart.items ?? []
  if (!lines.some((line) => line?.id === lineIdIn(req.path))) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Varen ligger ikke i handlekurven.")
  next()
}
