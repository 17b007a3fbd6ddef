import type { Change } from "../modules/catalogue-outbox/change-kind"
import { tagsOfChanges } from "./tags-of-changes"

const handles: Record<string, string[]> = { variant_1: ["lue"], variant_2: ["lue"], pset_1: ["vott"] }
const find = (_kind: string, keys: string[]) => Promise.resolve(keys.flatMap((key) => handles[key] ?? []))
const isFreight = ({ priceSets, prices }: Record<"priceSets" | "prices", string[]>) => Promise.resolve(priceSets.includes("pset_of_freight") || prices.includes("price_of_freight"))
const tags = (...changes: Change[]) => tagsOfChanges(changes, find, isFreight)

describe("tagsOfChanges", () => {
  it("names each thing once, whatever of it has changed", async () => {
    expect(await tags({ kind: "variant", key: "variant_1" }, { kind: "variant", key: "variant_2" }, { kind: "price-set", key: "pset_1" }, { kind: "lists", key: "" })).toEqual(["lists", "product:lue", "product:vott"])
  })

  it("names nothing for what no product has", async () => {
    expect(await tags({ kind: "price-set", key: "pset_of_nothing" })).toEqual([])
  })

  it("names the ways of delivery once: themselves, their prices and their English names", async () => {
    expect(await tags({ kind: "price", key: "price_of_freight" })).toEqual(["deliveries"])
    expect(await tags({ kind: "price", key: "price_of_nothing" })).toEqual([])
    expect(await tags({ kind: "price-set", key: "pset_of_freight" }, { kind: "deliveries", key: "" }, { kind: "translated-model", key: "shipping_option" })).toEqual(["deliveries"])
  })

  it("names workshops that are translated", async () => {
    expect(await tags({ kind: "translated-model", key: "workshop" }, { kind: "translated-model", key: "product" })).toEqual(["workshops"])
  })

  it("names everything alone, and everything instead of more things than a message holds", async () => {
    expect(await tags({ kind: "variant", key: "variant_1" }, { kind: "everything", key: "" })).toEqual(["catalogue"])
    const many = Array.from({ length: 501 }, (_, number): Change => ({ kind: "product", key: `ting-${number}` }))
    expect(await tagsOfChanges(many, (_kind, keys) => Promise.resolve(keys), isFreight)).toEqual(["catalogue"])
    expect(await tagsOfChanges(many.slice(1), (_kind, keys) => Promise.resolve(keys), isFreight)).toHaveLength(500)
  })
})
