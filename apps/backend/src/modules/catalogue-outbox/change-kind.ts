/** What a row of the outbox says has changed, and what its key then is. */
export const keyedKinds = {
  product: "a product's handle",
  "product-id": "a product's id",
  variant: "a variant's id",
  "price-set": "a price set's id",
  price: "a price's id",
  "price-list": "a price list's id",
  "inventory-item": "an inventory item's id",
  option: "a product option's id",
  type: "a product type's id",
  tag: "a product tag's id",
  category: "a category's id",
  collection: "a collection's id",
  translated: "the id of what is translated",
} as const
export type KeyedKind = keyof typeof keyedKinds

/** These say it all without a key. */
export const plainKinds = ["everything", "lists", "workshops", "seller", "deliveries", "results"] as const
export type PlainKind = (typeof plainKinds)[number]

/** Its key names the model of what is translated. */
export const TRANSLATED_MODEL = "translated-model"

export type ChangeKind = KeyedKind | PlainKind | typeof TRANSLATED_MODEL

/** A change that is to be told; `key` is empty for a plain kind. */
export type Change = { kind: ChangeKind; key: string }
