/** What decides whether a code can be used, as Medusa has it. */
export type PromotionTerms = {
  status?: string | null
  is_automatic?: boolean | null
  limit?: number | null
  used?: number | null
  campaign?: {
    starts_at?: Date | string | null
    ends_at?: Date | string | null
    budget?: { type?: string | null; limit?: unknown; used?: unknown } | null
  } | null
}

const past = (at: Date | string | null | undefined, now: Date) => at != null && new Date(at) <= now
const full = (limit: unknown, used: unknown) => limit != null && Number(used ?? 0) >= Number(limit)
/** Budgets that are shared by all customers; the others are counted for each, and only Medusa knows whom. */
const shared = new Set(["spend", "usage"])

/** Why nobody can use this code at `now`, as a sentence for the customer; null when it can be tried. Medusa itself says nothing, and gives no discount. */
export function promotionProblem(promotion: PromotionTerms | undefined, now: Date): string | null {
  if (!promotion || promotion.status !== "active" || promotion.is_automatic) return "Vi kjenner ikke rabattkoden. Se etter at den er skrevet riktig."
  const { campaign } = promotion
  if (campaign?.starts_at && !past(campaign.starts_at, now)) return "Rabattkoden gjelder ikke ennå."
  if (past(campaign?.ends_at, now)) return "Rabattkoden har gått ut."
  const spent = campaign?.budget && shared.has(campaign.budget.type ?? "") && full(campaign.budget.limit, campaign.budget.used)
  if (spent || full(promotion.limit, promotion.used)) return "Rabattkoden er brukt opp."
  return null
}
