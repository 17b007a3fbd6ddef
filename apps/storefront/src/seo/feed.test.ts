import { expect, it } from "vitest"
import type { ProductView } from "@/catalogue/product-view"
import { productFeed, xmlText } from "./feed"

const product: ProductView = {
  id: "prod_1", handle: "lue", title: "Lue «Bris» & <venn>", description: "", optionTitle: "Størrelse", price: 24_950, priceVaries: false, before: null,
  pictures: [{ url: "a", alt: "" }, { url: "b", alt: "" }], workshops: [], facts: null, updatedAt: null, stock: { kind: "few", count: 1 },
  variants: [
    { id: "v1", key: "LUE-S", title: "S", price: 24_950, before: null, stock: { kind: "only_one" }, buyable: true },
    { id: "v2", key: "LUE-M", title: "M", price: 24_950, before: null, stock: { kind: "sold" }, buyable: false },
    { id: "v3", key: "LUE-L", title: "L", price: null, before: null, stock: { kind: "only_one" }, buyable: false },
  ],
}
const shop = { title: "Butikk", description: "", url: "https://x/", brand: "Butikk", urlOf: (handle: string) => `https://x/produkter/${handle}`, pictureOf: (address: string) => `https://x/pictures/${address}` }

it("tells of each variant with a price what it costs and whether it is there", () => {
  const feed = productFeed([product], shop)
  expect(feed.match(/<item>/g)).toHaveLength(2)
  expect(feed).toContain("<g:price>249.50 NOK</g:price><g:availability>in_stock</g:availability>")
  expect(feed).toContain("<g:id>LUE-M</g:id>")
  expect(feed).toContain("<g:availability>out_of_stock</g:availability>")
  expect(feed).toContain("<link>https://x/produkter/lue?variant=LUE-S</link>")
  expect(feed).toContain("<title>Lue «Bris» &amp; &lt;venn&gt;, S</title>")
})

it("lets no text break out of its element", () => expect(xmlText('a<b>&"\'\u0000\u001f')).toBe("a&lt;b&gt;&amp;&quot;&apos;"))
