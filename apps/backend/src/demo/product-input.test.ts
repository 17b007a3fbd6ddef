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
      const text = JSON.stringify(productInput(product, house, ["https://x.example/p.webp"]))
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

  it("tells that papers are held only of what is sold with them", () => {
    const board = named("PS-SNE-01")
    expect(factsOf(board)).toMatchObject({ food_contact: true, food_declaration: true })
    expect(factsOf({ ...board, status: "til_gjennomgang" })).toMatchObject({ food_contact: true, food_declaration: false })
    expect(factsOf({ ...board, documents_required: [] })).toMatchObject({ food_contact: true, food_declaration: false })
    const toy = named("PS-HEK-08")
    expect(factsOf(toy)).toMatchObject({ toy: true, ce_marked: false })
    expect(factsOf({ ...toy, status: "til_salgs", compliance_blockers: [] })).toMatchObject({ toy: true, ce_marked: true })
  })

  it("keeps that the VAT of an original is still to be found out", () => {
    expect(factsOf(named("PS-MAL-01")).art_vat_open).toBe(true)
    expect(factsOf(named("PS-STR-01")).art_vat_open).toBe(false)
  })

  it("splits credits as the catalogue does, in basis points", () => {
    expect(creditsOf(named("PS-SNE-08"), ids)).toEqual({
      workshops: [{ workshop_id: "ws_s", weight_bp: 4000 }, { workshop_id: "ws_m", weight_bp: 6000 }],
      makers: [{ maker_id: "mkr_8", weight_bp: 4000 }, { maker_id: "mkr_6", weight_bp: 6000 }],
    })
  })

  it("has a text for each of its pictures, in both languages", () => {
    const mittens = productInput(named("PS-STR-02"), house, ["1.webp", "2.webp"])
    expect(mittens).toMatchObject({ thumbnail: "1.webp", images: [{ url: "1.webp" }, { url: "2.webp" }] })
    expect([mittens.metadata.facts.image_alts.length, mittens.metadata.facts.en?.image_alts.length]).toEqual([2, 2])
    expect(factsOf(named("PS-STR-01")).image_alts).toHaveLength(1)
  })

  it("counts material cost in øre and takes a sold piece in before it goes out", () => {
    expect(makingOf(named("PS-STR-01"))).toMatchObject({ material_cost: 6200, planned_units: 6 })
    expect(stockOf(named("PS-STR-07"))).toEqual([{ sku: "PS-STR-07-1", quantity: 1 }])
    expect(factsOf(named("PS-SNE-04")).warnings).toHaveLength(1)
  })
})
