import { thingView, type ThingRow } from "./thing-view"

const facts = { materials: "Ull", care: null, image_alts: ["Grå lue"], one_of_a_kind: false, food_contact: false, warnings: [], packed_cm: null, shipping_class: "postkasse_eller_hentested" }
const row = (more: Partial<ThingRow> = {}): ThingRow => ({
  id: "prod_1", title: "Lue", thumbnail: null, status: "published", metadata: { facts }, milestones: [], in_stock: 2,
  workshops: [{ name: "Syverkstedet", weight_bp: 3000 }, { name: "Strikkeverkstedet", weight_bp: 7000 }],
  sales: { net_units: 1, first_sold_on: "2026-11-20" }, ...more,
})
const view = (more?: Partial<ThingRow>) => thingView(row(more), "2026-11-23")

describe("thingView", () => {
  it("names the workshops, the largest share first, and describes the picture", () => {
    expect(view()).toMatchObject({ workshop_name: "Strikkeverkstedet og Syverkstedet", image_alt: "Grå lue" })
    expect(view({ metadata: null }).image_alt).toBe("Lue")
  })

  it("says that more are in the shop of a sold series only", () => {
    expect(view().more_in_shop).toBe(true)
    for (const more of [{ in_stock: 0 }, { status: "draft" }, { sales: { net_units: 0, first_sold_on: null } }, { metadata: { facts: { ...facts, one_of_a_kind: true } } }]) expect(view(more).more_in_shop).toBe(false)
  })

  it("tells no count, no amount, no time of day", () => {
    expect(Object.keys(view()).sort()).toEqual(["id", "image_alt", "image_url", "more_in_shop", "step", "steps", "title", "workshop_name"])
  })
})
