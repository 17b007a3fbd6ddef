import { thingDocument } from "./thing-document"
import type { Thing } from "./thing"

const facts = { materials: "75 % ull, 25 % polyamid", care: null, image_alts: ["To sokker"], one_of_a_kind: false, food_contact: false, warnings: [], packed_cm: null, shipping_class: "hentested" as const, textile: true, fibres: [], care_codes: [], food_declaration: false, toy: false, ce_marked: false, art_vat_open: false, en: { materials: "75 % wool, 25 % polyamide", care: null, image_alts: ["Two socks"], warnings: [] } }

const variant = (id: string, size: string, kroner: number | null, more = {}) => ({ id, manage_inventory: true, allow_backorder: false, options: [{ value: size }], calculated_price: { calculated_amount: kroner }, ...more })

const socks: Thing = {
  id: "prod_1", handle: "ullsokker", title: "Ullsokker «Hverdag»", description: "Tåler mye.", status: "published", thumbnail: "http://localhost/static/liten.webp", created_at: new Date(1000), metadata: { facts },
  images: [{ url: "http://localhost/static/to.webp", rank: 1 }, { url: "http://localhost/static/en.webp", rank: 0 }],
  workshop_credits: [{ weight_bp: 3000, workshop: { handle: "som", name: "Syverkstedet" } }, { weight_bp: 7000, workshop: { handle: "strikking", name: "Strikkeverkstedet" } }],
  variants: [variant("a", "38–40", 249), variant("b", "41–43", 269.5), variant("c", "44–46", null)],
}

describe("a thing in the index", () => {
  const document = thingDocument(socks, "nb", new Map([["a", 2], ["b", 0], ["c", -1]]))

  it("costs its lowest price in øre, and has what can be bought", () =>
    expect(document).toMatchObject({ price: 24_900, price_varies: true, pieces: 2, in_stock: true, sizes: ["38–40", "41–43", "44–46"], sizes_in_stock: ["38–40"], created_at: 1000 }))

  it("has its first picture, its workshops by share, and its materials", () =>
    expect(document).toMatchObject({ picture_url: "http://localhost/static/en.webp", picture_alt: "To sokker", workshops: ["strikking", "som"], materials: ["ull", "polyamid"] }))

  it("is found by what it is, what it is made of and where, most by its title", () => {
    expect(document.words).toEqual(expect.arrayContaining(["ullsokker", "sokk", "strømpe", "hverdag", "strikk", "polyamid", "tål"]))
    expect(document.words).not.toContain("75")
    expect(document.rank_first).toContain("ullsokker0")
    expect(document.rank_second).toContain("strømpe0")
    expect(document.rank_fourth).not.toContain("ullsokker0")
  })

  it("in English has English texts, and is found by the Norwegian too", () => {
    const english = { ...socks, title: "Wool socks “Everyday”", description: "They last." }
    const found = thingDocument(english, "en", new Map(), socks)
    expect(found).toMatchObject({ title: "Wool socks “Everyday”", picture_alt: "Two socks", pieces: 0, in_stock: false, materials: ["ull", "polyamid"] })
    expect(found.words).toEqual(expect.arrayContaining(["sock", "stocking", "everyday", "hverdag", "polyamide"]))
  })

  it("that is not counted is always there", () => {
    const uncounted = { ...socks, variants: [variant("a", "Én", 100, { manage_inventory: false }), variant("b", "To", 100)] }
    expect(thingDocument(uncounted, "nb", new Map([["b", 0]]))).toMatchObject({ pieces: null, in_stock: true, sizes_in_stock: ["Én"], price_varies: false })
  })

  it("without price, pictures, facts or sizes is still a thing", () => {
    const bare = { ...socks, metadata: null, images: null, thumbnail: null, variants: null, workshop_credits: null, description: null }
    expect(thingDocument(bare, "nb", new Map())).toMatchObject({ price: null, picture_url: null, picture_alt: "Ullsokker «Hverdag»", workshops: [], materials: [], pieces: 0, in_stock: false })
  })
})
