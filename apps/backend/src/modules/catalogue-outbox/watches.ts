import { type ChangeKind, TRANSLATED_MODEL } from "./change-kind"

/** Rows of `table` that are written, changed or deleted add the change `says`, with the value of the column `key`. */
export type Watch = {
  table: string
  says: ChangeKind
  key?: string
  /** Only changes of these columns count; otherwise of any but the time of writing. */
  only?: readonly string[]
}

const all = (says: ChangeKind, tables: readonly string[]): Watch[] => tables.map((table) => ({ table, says }))

/**
 * Every table of the database that a catalogue page shows something of. A new table that a page shows gets its line here;
 * a test names every table that is neither here nor known to be shown nowhere.
 */
export const watches: readonly Watch[] = [
  // A new handle names the old page too: both the old and the new row are looked at.
  { table: "product", says: "product", key: "handle" },
  { table: "product", says: "lists", only: ["handle", "status", "created_at", "deleted_at"] },
  { table: "product_variant", says: "product-id", key: "product_id" },
  { table: "image", says: "product-id", key: "product_id" },
  { table: "product_variant_product_image", says: "variant", key: "variant_id" },
  { table: "product_option", says: "option", key: "id" },
  { table: "product_option_value", says: "option", key: "option_id" },
  { table: "product_product_option", says: "product-id", key: "product_id" },
  { table: "product_variant_option", says: "variant", key: "variant_id" },
  { table: "product_type", says: "type", key: "id" },
  { table: "product_tag", says: "tag", key: "id" },
  { table: "product_tags", says: "product-id", key: "product_id" },
  // A workshop's list is made by its tag.
  ...all("lists", ["product_tags", "product_tag"]),
  { table: "product_collection", says: "collection", key: "id" },
  { table: "product_category", says: "category", key: "id" },
  { table: "product_category_product", says: "product-id", key: "product_id" },
  { table: "product_sales_channel", says: "product-id", key: "product_id" },
  ...all("lists", ["product_sales_channel"]),
  { table: "product_shipping_profile", says: "product-id", key: "product_id" },
  { table: "translation", says: "translated", key: "reference_id" },
  { table: "translation", says: TRANSLATED_MODEL, key: "reference" },

  { table: "price", says: "price-set", key: "price_set_id" },
  { table: "price_rule", says: "price", key: "price_id" },
  { table: "product_variant_price_set", says: "variant", key: "variant_id" },
  { table: "price_list", says: "price-list", key: "id" },
  { table: "price_list_rule", says: "price-list", key: "price_list_id" },
  ...all("everything", ["price_preference", "tax_rate", "tax_rate_rule", "tax_region", "region", "region_country", "currency"]),
  ...all("everything", ["promotion_application_method", "promotion_campaign", "promotion_rule", "promotion_promotion_rule", "promotion_rule_value", "application_method_buy_rules", "application_method_target_rules"]),
  // Each use of a promotion counts on its row, and changes nothing that is shown.
  { table: "promotion", says: "everything", only: ["code", "status", "type", "is_automatic", "is_tax_inclusive", "campaign_id", "limit", "deleted_at"] },

  // A reservation changes the level's own sum of what is reserved.
  { table: "inventory_level", says: "inventory-item", key: "inventory_item_id", only: ["stocked_quantity", "reserved_quantity", "location_id", "deleted_at"] },
  { table: "inventory_item", says: "inventory-item", key: "id", only: ["deleted_at"] },
  { table: "product_variant_inventory_item", says: "variant", key: "variant_id" },
  ...all("everything", ["stock_location", "sales_channel", "sales_channel_stock_location", "publishable_api_key_sales_channel", "store", "store_currency", "store_locale"]),

  ...all("deliveries", ["shipping_option", "shipping_option_price_set", "shipping_option_rule"]),
  { table: "seller", says: "seller", only: ["profile", "is_demo"] },
  ...all("workshops", ["workshop"]),
  { table: "workshop_credit", says: "product-id", key: "product_id" },
]
