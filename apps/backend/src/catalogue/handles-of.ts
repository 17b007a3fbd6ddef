import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { KeyedKind } from "../modules/catalogue-outbox/change-kind"

const ofProducts = (ids: string) => `select handle from product where id in (${ids})`
const ofVariants = (ids: string) => ofProducts(`select product_id from product_variant where id in (${ids})`)
const ofPriceSets = (ids: string) => ofVariants(`select variant_id from product_variant_price_set where price_set_id in (${ids})`)
const ofOptions = (ids: string) => ofProducts(`select product_id from product_product_option where product_option_id in (${ids})`)

const KEYS = "select unnest(:keys::text[])"

/**
 * Which products a change is about. What is deleted counts too: its page must go. Written in SQL, since these roads cross
 * Medusa's modules, some of them over rows that are deleted.
 */
const queries: Record<KeyedKind, string> = {
  product: `${KEYS} as handle`,
  "product-id": ofProducts(KEYS),
  variant: ofVariants(KEYS),
  "price-set": ofPriceSets(KEYS),
  price: ofPriceSets(`select price_set_id from price where id in (${KEYS})`),
  "price-list": ofPriceSets(`select price_set_id from price where price_list_id in (${KEYS})`),
  "inventory-item": ofVariants(`select variant_id from product_variant_inventory_item where inventory_item_id in (${KEYS})`),
  option: ofOptions(KEYS),
  type: `select handle from product where type_id in (${KEYS})`,
  tag: ofProducts(`select product_id from product_tags where product_tag_id in (${KEYS})`),
  category: ofProducts(`select product_id from product_category_product where product_category_id in (${KEYS})`),
  collection: `select handle from product where collection_id in (${KEYS})`,
  translated: [
    ofProducts(KEYS),
    ofVariants(KEYS),
    ofOptions(KEYS),
    ofOptions(`select option_id from product_option_value where id in (${KEYS})`),
    `select handle from product where type_id in (${KEYS}) or collection_id in (${KEYS})`,
    ofProducts(`select product_id from product_category_product where product_category_id in (${KEYS})`),
  ].join(" union "),
}

/** The handles of the products that a change of `kind` with these keys is about. */
export async function handlesOf(pg: Knex, kind: KeyedKind, keys: readonly string[]): Promise<string[]> {
  const { rows } = await pg.raw<{ rows: { handle: string | null }[] }>(`select distinct handle from (${queries[kind]}) found`, { keys: [...keys] })
  return rows.flatMap(({ handle }) => handle ?? [])
}
