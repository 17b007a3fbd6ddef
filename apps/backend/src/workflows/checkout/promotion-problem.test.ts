import { promotionProblem, type PromotionTerms } from "./promotion-problem"

const now = new Date("2026-11-24T12:00:00Z")
const active: PromotionTerms = { status: "active", is_automatic: false }
const unknown = "Vi kjenner ikke rabattkoden. Se etter at den er skrevet riktig."

it.each<[string, PromotionTerms | undefined, string | null]>([
  ["a code that is nobody's", undefined, unknown],
  ["a draft", { ...active, status: "draft" }, unknown],
  ["a promotion that needs no code", { ...active, is_automatic: true }, unknown],
  ["a code without a campaign", active, null],
  ["one that begins tomorrow", { ...active, campaign: { starts_at: "2026-11-25T00:00:00Z" } }, "Rabattkoden gjelder ikke ennå."],
  ["one that ended this second", { ...active, campaign: { starts_at: "2026-11-01T00:00:00Z", ends_at: now } }, "Rabattkoden har gått ut."],
  ["one that runs", { ...active, campaign: { starts_at: "2026-11-01T00:00:00Z", ends_at: "2026-12-01T00:00:00Z", budget: { type: "usage", limit: 10, used: 9 } } }, null],
  ["a campaign that is used up", { ...active, campaign: { budget: { type: "usage", limit: 10, used: 10 } } }, "Rabattkoden er brukt opp."],
  ["a campaign whose money is spent", { ...active, campaign: { budget: { type: "spend", limit: { value: "500" }.value, used: 500 } } }, "Rabattkoden er brukt opp."],
  ["a limit for each customer, which Medusa counts", { ...active, campaign: { budget: { type: "use_by_attribute", limit: 1, used: 7 } } }, null],
  ["a code that is used up", { ...active, limit: 1, used: 1 }, "Rabattkoden er brukt opp."],
])("%s", (_, promotion, sentence) => expect(promotionProblem(promotion, now)).toBe(sentence))
