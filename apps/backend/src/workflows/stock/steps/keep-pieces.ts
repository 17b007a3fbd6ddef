import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { HOLD_DESCRIPTION, holdName } from "../../../stock/hold-name"
import { listReserved } from "../../../stock/list-reserved"
import { needsOf } from "../../../stock/needs-of"
import { planHold } from "../../../stock/plan-hold"
import { loadCheckout } from "../../checkout/load-checkout"

export type HoldCartInput = { cart_id: string; longer: boolean }

/**
 * Keeps the cart's pieces from others. Nothing is undone: a hold that nobody needs ends by itself, and taking one away
 * again would give the buyer's things to somebody else.
 * @throws MedusaError CONFLICT `held_by_other` or `not_enough_stock`, naming the thing; NOT_FOUND, or CONFLICT `cart_gone`
 */
export const keepPiecesStep = createStep("keep-pieces", async ({ cart_id, longer }: HoldCartInput, { container }) => {
  const cart = await loadCheckout(container, cart_id)
  if (cart.completed_at) throw new MedusaError(MedusaError.Types.CONFLICT, "Handlekurven er allerede bestilt.", "cart_gone")
  const needs = needsOf(cart.items)
  const ids = needs.map(({ inventory_item_id }) => inventory_item_id)
  const { stock_location_id: location_id } = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  const inventory = container.resolve(Modules.INVENTORY)
  const name = holdName(cart_id)

  const until = await container.resolve(Modules.LOCKING).execute(ids.length > 0 ? ids : [name], async () => {
    const [levels, ofItems, own] = await Promise.all([
      inventory.listInventoryLevels({ inventory_item_id: ids, location_id }, { take: null }),
      listReserved(inventory, { inventory_item_id: ids, location_id }),
      listReserved(inventory, { external_id: name }),
    ])
    const reserved = [...new Map([...ofItems, ...own].map((row) => [row.id, row])).values()]
    const stocked = new Map(levels.map((level) => [level.inventory_item_id, Number(level.stocked_quantity)]))
    const plan = planHold({ name, needs, stocked, reserved, now: new Date(), longer })
    if ("title" in plan) throw refusal(plan.title, plan.held)
    const metadata = { until: plan.until.toISOString() }
    if (plan.remove.length > 0) await inventory.deleteReservationItems(plan.remove)
    if (plan.change.length > 0) await inventory.updateReservationItems(plan.change.map((row) => ({ ...row, metadata })))
    if (plan.create.length > 0) {
      await inventory.createReservationItems(plan.create.map((row) => ({ ...row, location_id, external_id: name, description: HOLD_DESCRIPTION, metadata })))
    }
    return plan.until
  })
  return new StepResponse({ until: until.toISOString() })
})

const refusal = (title: string, held: boolean) =>
  held
    ? new MedusaError(MedusaError.Types.CONFLICT, `Noen andre holder på å kjøpe «${title}». Prøv igjen om litt, eller ta den ut av handlekurven.`, "held_by_other")
    : new MedusaError(MedusaError.Types.CONFLICT, `Det er ikke nok igjen av «${title}». Endre antallet eller ta den ut av handlekurven.`, "not_enough_stock")
