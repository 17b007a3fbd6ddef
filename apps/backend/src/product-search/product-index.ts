import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import type { Language } from "@verksted/contracts/language"
import { dictionaryVersion } from "../words/dictionary-version"
import { indexOf } from "./index-of"
import { seedThings } from "./seed-things"

const fields = () =>
  search.define({
    id: search.keyword().filterable(),
    handle: search.keyword(),
    title: search.keyword(),
    picture_url: search.keyword(),
    picture_alt: search.keyword(),
    price: search.integer().filterable().sortable().facetable({ types: ["range"] }),
    price_varies: search.boolean(),
    pieces: search.integer(),
    in_stock: search.boolean().filterable().sortable().facetable(),
    one_of_a_kind: search.boolean().filterable().facetable(),
    workshops: search.keyword().array().filterable().facetable(),
    materials: search.keyword().array().filterable().facetable(),
    sizes: search.keyword().array().filterable().facetable(),
    sizes_in_stock: search.keyword().array().filterable().facetable().retrievable(false),
    created_at: search.integer().sortable().retrievable(false),
    /** Decides what matches; its counts are the vocabulary that slips are corrected by. */
    words: search.keyword().array().filterable().facetable().retrievable(false),
    /** Decide the order only. */
    rank_first: search.text().searchable({ weight: 3 }).retrievable(false),
    rank_second: search.text().searchable({ weight: 2 }).retrievable(false),
    rank_third: search.text().searchable({ weight: 1.5 }).retrievable(false),
    rank_fourth: search.text().searchable({ weight: 1 }).retrievable(false),
  })

/** The index of one language. Its hash holds the dictionary's version: with a new dictionary `db:migrate` builds it anew. */
export const productIndex = (language: Language) => ({
  name: indexOf(language),
  entity: "product",
  fields: fields(),
  settings: { typo_tolerance: { enabled: false }, provider_options: { verksted: { dictionary: dictionaryVersion } } },
  seed: (context: SearchTypes.SearchSeedContext) => seedThings(context, language),
})
