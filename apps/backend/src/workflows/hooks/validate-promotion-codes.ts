import { ContainerRegistrationKeys, MedusaError, PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { promotionProblem } from "../checkout/promotion-problem"

const fields = ["code", "status", "is_automatic", "limit", "used", "campaign.starts_at", "campaign.ends_at", "campaign.budget.type", "campaign.budget.limit", "campaign.budget.used"]

// Only where a customer adds a code: Medusa also runs this workflow after every change of a cart, with the codes that are
// in it, and one that has run out since must not keep anybody from changing the cart.
updateCartPromotionsWorkflow.hooks.validate(async ({ input }, { container }) => {
  const codes = input.promo_codes ?? []
  if (input.action !== PromotionActions.ADD || codes.length === 0) return
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "promotion", fields, filters: { code: codes } })
  const problem = codes.map((code) => promotionProblem(data.find((promotion) => promotion.code === code), new Date())).find(Boolean)
  if (problem) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
})
