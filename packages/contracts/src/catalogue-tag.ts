/**
 * Names for the parts of the catalogue that a page is made of. The storefront tags what it reads with them, the backend
 * names them when something has changed. A page is renewed when any of its tags is named.
 */
export const catalogueTag = {
  /** Every catalogue page: prices, taxes, promotions, regions. */
  everything: "catalogue",
  /** What decides which things a list shows, and in which order. */
  lists: "lists",
  /** One thing, wherever it is shown: title, texts, price, stock, pictures. */
  product: (handle: string) => `product:${handle}`,
  workshops: "workshops",
  /** The seller's own data: footer, information pages, opening hours. */
  seller: "seller",
  /** The ways of delivery with what they cost. */
  deliveries: "deliveries",
  /** Sentences from the ledger; renewed once a day. */
  results: "results",
} as const
