import { materials } from "../../src/words/dictionary/materials"
import { things as nouns } from "../../src/words/dictionary/things"
import { thingDocument, type ThingDocument } from "../../src/product-search/thing-document"
import type { Language } from "@verksted/contracts/language"

const lefts = ["strikke", "hekle", "ull", "barne", "dame", "jule", "mønster", "vinter", "hytte", "fest"]
const names = ["Fjellbris", "Selje", "Nordlys", "Stille", "Sky", "Rim", "Havgap", "Bekken", "Furulia", "Tussmørke", "Gråstein", "Lyng"]
const sizes = ["S/M", "M/L", "38–40", "41–43", "Én størrelse"]
const workshops = ["strikking", "hekling", "maling", "som", "snekring"]

const at = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item

/** The `index`th thing of a large shop; always the same. Titles such as «Strikkelue «Selje 42»». */
export function manyThingsDocument(index: number, language: Language): ThingDocument {
  const noun = at(nouns.flatMap(({ nb }) => nb), Math.imul(index, 7))
  const left = index % 3 === 0 ? at(lefts, index) : ""
  const title = `${(left + noun).replace(/^./, (letter) => letter.toUpperCase())} «${at(names, Math.imul(index, 5))} ${index % 997}»`
  const material = at(materials, Math.imul(index, 11))
  const handle = at(workshops, index)
  const facts = { materials: `80 % ${material.nb[0]}, 20 % ${at(materials, index + 3).nb[0]}`, care: null, image_alts: [], one_of_a_kind: index % 4 !== 0, food_contact: false, warnings: [], packed_cm: null, shipping_class: "hentested" as const, textile: false, fibres: [], care_codes: [], food_declaration: false, toy: false, ce_marked: false, art_vat_open: false, en: null }
  const id = `prod_${String(index).padStart(8, "0")}`
  const variants = [0, 1].map((nth) => ({ id: `${id}_${nth}`, manage_inventory: true, allow_backorder: false, options: [{ value: at(sizes, index + nth) }], calculated_price: { calculated_amount: 49 + (Math.imul(index, 37) % 1200) } }))
  return thingDocument(
    {
      id, handle: `ting-${index}`, title, status: "published", thumbnail: null, created_at: new Date(1_760_000_000_000 + index * 60_000), metadata: { facts },
      description: `Laget for hånd i ${handle}. Tåler hverdag og helg, og blir bare finere med årene. Nummer ${index} av mange, ${at(names, index)}.`,
      workshop_credits: [{ weight_bp: 10_000, workshop: { handle, name: `${handle}verkstedet` } }], variants,
    },
    language,
    new Map(variants.map((variant, nth) => [variant.id, (index + nth) % 3])),
  )
}
