import type { FoundThing } from "@verksted/contracts/search"
import type { Workshop } from "@verksted/contracts/workshop"
import type { CardView } from "@/catalogue/product-view"
import { stockOf } from "@/catalogue/stock"

/** A found thing as a card shows it. */
export function foundCard(thing: FoundThing, workshops: readonly Workshop[]): CardView {
  const { id, handle, title, picture_url, picture_alt, price, price_varies, pieces, one_of_a_kind } = thing
  return {
    id, handle, title, price,
    pictures: picture_url ? [{ url: picture_url, alt: picture_alt }] : [],
    workshops: workshops.filter((workshop) => thing.workshops.includes(workshop.handle)),
    priceVaries: price_varies,
    // The index does not follow each day's lowest price: what it cost before is told on the thing's own page.
    before: null,
    stock: stockOf(pieces ?? Number.POSITIVE_INFINITY, one_of_a_kind),
  }
}
