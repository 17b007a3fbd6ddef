/** The least that Medusa's `POST /admin/products` takes, as a draft. */
export const draftProduct = (title: string, more: Record<string, unknown> = {}) => ({
  title,
  status: "draft",
  options: [{ title: "Størrelse", values: ["Én"] }],
  variants: [{ title: "Én", options: { Størrelse: "Én" }, prices: [], manage_inventory: false }],
  ...more,
})
