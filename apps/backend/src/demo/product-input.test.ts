import { readCatalogue } from "@verksted/demo/catalogue"
import type { House } from "../modules/seller/service"
import { creditsOf, factsOf, makingOf, productInput, productStatus, stockOf } from "./product-input"

const { products, makers } = readCatalogue()
const house = { web_channel_id: "sc_web", counter_channel_id: "sc_disk", shipping_profile_id: "sp" } as House
const named = (sku: string) => products.find((product) => product.sku === sku) ?? (() => { throw new Error(sku) })()
const ids = { workshops: new Map([["snekring", "ws_s"], ["maling", "ws_m"]]), makers: new Map([["m08", "mkr_8"], ["m06", "mkr_6"]]) }

describe("a demo product as Medusa gets it", () => {
  it("never carries who made it, when, or at what cost", () => {
    const words = [...makers.map(({ pseudonym }) => pseudonym), "m0", "2026-", "material_cost", "hours", "timeline", "maker"]
    for (const product of products) {
      const text = JSON.stringify(productInput(product, house, "https://x.example/p.webp"))
      for (const word of words) expect(new RegExp(`(^|[^a-zæøå])${word}([^a-zæøå]|$)`, "i").exec(text)?.[0] ?? null).toBeNull()
    }
  })

  it("stays unpublished while the toy's papers are missing, whatever its status says", () => {
    const toy = named("PS-HEK-08")
    expect(productStatus(toy)).toBe("proposed")
    expect(productStatus({ ...toy, status: "til_salgs" })).toBe("proposed")
    expect(productStatus(named("PS-STR-01"))).toBe("published")
    expect(productStatus(named("PS-STR-08"))).toBe("draft")
  })

  it("splits credits as the catalogue does, in basis points", () => {
    expect(creditsOf(named("PS-SNE-08"), ids)).toEqual({
      workshops: [{ workshop_id: "ws_s", weight_bp: 4000 }, { workshop_id: "ws_m", weight_bp: 6000 }],
      makers: [{ maker_id: "mkr_8", weight_bp: 4000 }, { maker_id: "mkr_6", weight_bp: 6000 }],
    })
  })

  it("counts material cost in øre and takes a sold piece in before it goes out", () => {
    expect(makingOf(named("PS-STR-01"))).toMatchObject({ material_cost: 6200, planned_units: 6 })
    expect(stockOf(named("PS-STR-07"))).toEqual([{ sku: "PS-STR-07-1", quantity: 1 }])
    expect(factsOf(named("PS-SNE-04")).warnings).toHaveLength(1)
  })
})
