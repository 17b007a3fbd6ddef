import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CompleteSale } from "@verksted/contracts/till"
import { TILL_MODULE } from "../../../modules/till"
import type TillModuleService from "../../../modules/till/service"
import { saleFingerprint } from "../../../till/sale-fingerprint"
import { conflict } from "../../../till/till-errors"

export type CompletedSale = { sale_id: string; order_id: string }

/**
 * The sale that this key already made, or null.
 * @throws MedusaError CONFLICT `key_reused` when the key made another sale than the one asked for
 */
export const findEarlierSaleStep = createStep("find-earlier-sale", async (sale: CompleteSale, { container }) => {
  const till = container.resolve<TillModuleService>(TILL_MODULE)
  const [earlier] = await till.listTillSales({ idempotency_key: sale.idempotency_key })
  if (!earlier) return new StepResponse<CompletedSale | null>(null)
  if (earlier.fingerprint !== saleFingerprint(sale)) {
    throw conflict("key_reused", `Dette salget er allerede fullført med et annet innhold (ordre ${earlier.display_id}). Start et nytt salg.`)
  }
  return new StepResponse<CompletedSale | null>({ sale_id: earlier.id, order_id: earlier.order_id })
})
