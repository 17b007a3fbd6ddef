import { DEFAULT_STORE_RESTRICTED_FIELDS } from "@medusajs/framework/utils"

/** Models that the Store API never shows, whoever links to them: a second fence around the makers. */
export const storeRestrictedFields = [
  ...DEFAULT_STORE_RESTRICTED_FIELDS,
  ...["workshop_credit", "maker_credit", "maker", "milestone", "making"].flatMap((model) => [model, `${model}s`]),
  "credits",
]
