import { plainFacts } from "./facts"

/** The least that Medusa's `POST /admin/products` takes and that may be published once it has a workshop, as a draft. */
export const draftProduct = (title: string, more: Record<string, unknown> = {}) => ({
  title,
  status: "draft",
  metadata: { facts: plainFacts },
  options: [{ title: "Størrelse", values: ["Én"] }],
  variants: [{ title: "Én", options: { Størrelse: "Én" }, prices: [], manage_inventory: false }],
  ...more,
})
