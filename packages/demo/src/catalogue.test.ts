import { describe, expect, it } from "vitest"
import { readCatalogue, steps } from "./catalogue.js"

const { workshops, makers, products } = readCatalogue()
const sum = (shares: Readonly<Record<string, number>>) => Object.values(shares).reduce((total, share) => total + share, 0)

describe("the demo catalogue", () => {
  it("has 5 workshops, 12 makers and 40 products", () => {
    expect([workshops.length, makers.length, products.length]).toEqual([5, 12, 40])
  })

  it("names every SKU, handle, pseudonym and workshop once", () => {
    const names = [products.map((p) => p.handle), products.flatMap((p) => [p.sku, ...p.variants.map((v) => v.sku)]), makers.map((m) => m.pseudonym), workshops.map((w) => w.id)]
    for (const list of names) expect(new Set(list).size).toBe(list.length)
  })

  it.each(products)("$handle: weights sum to 100 and name known workshops and makers", (product) => {
    expect(sum(product.workshop_split_percent)).toBe(100)
    expect(sum(product.maker_weights_percent)).toBe(100)
    expect(Object.keys(product.workshop_split_percent)).toContain(product.workshop)
    expect(workshops.map((w) => w.id)).toEqual(expect.arrayContaining(Object.keys(product.workshop_split_percent)))
    expect(makers.map((m) => m.id)).toEqual(expect.arrayContaining(Object.keys(product.maker_weights_percent)))
    expect(Object.keys(product.maker_weights_percent).toSorted()).toEqual(product.makers.toSorted())
  })

  it.each(products)("$handle: tags are those of its workshops", (product) => {
    const tags = workshops.filter((w) => w.id in product.workshop_split_percent).map((w) => w.tag)
    expect(product.tags.toSorted()).toEqual(tags.toSorted())
    for (const workshop of workshops) expect(workshop.tag).toBe(`verksted:${workshop.id}`)
  })

  it.each(products)("$handle: the timeline goes forward and ends at the status", (product) => {
    expect(product.timeline.map((t) => t.step)).toEqual(steps.slice(0, product.timeline.length))
    expect(product.timeline.at(-1)?.step).toBe(product.status)
    const days = product.timeline.map((t) => t.on)
    expect(days).toEqual(days.toSorted())
  })

  it.each(products)("$handle: stock only while it is for sale, one piece of what is unique", (product) => {
    const stock = product.variants.reduce((total, variant) => total + variant.stock, 0)
    if (product.status !== "til_salgs") expect(stock).toBe(0)
    else expect(stock).toBe(product.planned_units)
    if (product.kind === "unik") expect(product.planned_units).toBe(1)
  })

  it("asks for a declaration of what touches food, for both papers of a toy, and for nothing else", () => {
    for (const { sku, food_contact, toy, documents_required } of products) {
      const wanted = [...(food_contact ? ["samsvarserklaering_matkontakt"] : []), ...(toy ? ["CE_samsvarserklaering_leketoy", "teknisk_dokumentasjon_EN71"] : [])]
      expect([sku, ...documents_required]).toEqual([sku, ...wanted])
    }
  })

  it("has four originals whose VAT is to be found out", () => {
    expect(products.filter(({ vat_note }) => vat_note).map(({ sku }) => sku)).toEqual(["PS-MAL-01", "PS-MAL-02", "PS-MAL-06", "PS-SNE-08"])
  })

  it("never puts a toy without CE papers up for sale", () => {
    const blocked = products.filter((p) => p.compliance_blockers.length > 0)
    expect(blocked.map((p) => [p.sku, p.status])).toEqual([["PS-HEK-08", "til_gjennomgang"]])
  })
})
