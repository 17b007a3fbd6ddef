import { z } from "zod"
import { positiveOre } from "./amount.js"
import { language } from "./language.js"
import { workshopHandle } from "./workshop.js"

/** How results stand. `relevance` without a question is `newest`. */
export const searchSorts = ["relevance", "newest", "price_asc", "price_desc"] as const
export type SearchSort = (typeof searchSorts)[number]

/** Things on one page of results. */
export const SEARCH_PAGE_SIZE = 24

/** No question of a person is longer. */
export const LONGEST_QUESTION = 100

/** No further page is shown; nobody reads that far. */
export const LAST_SEARCH_PAGE = 500

const listed = <Item extends z.ZodType<string>>(item: Item, most: number, sentence: string) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(most, sentence))

const number = (sentence: string) => z.coerce.number(sentence).int(sentence)
const flag = z.enum(["0", "1"], "Skriv 1 for ja.").default("0").transform((value) => value === "1")
const PRICE = "Prisen er et helt antall øre."
const PAGE = `Siden er et helt tall fra 1 til ${LAST_SEARCH_PAGE}.`
const MANY = "Det er for mange valg på én gang."

/** A material's name in addresses: `bomull`, `bjork`. */
export const materialKey = z.string().regex(/^[a-z-]{2,40}$/, "Materialet finnes ikke.")
/** A size as the seller wrote it: `S/M`, `38–40`. */
export const sizeName = z.string().trim().min(1, "Størrelsen mangler.").max(40, "Størrelsen er for lang.")

const filters = {
  workshop: listed(workshopHandle, 20, MANY),
  material: listed(materialKey, 20, MANY),
  size: listed(sizeName, 20, MANY),
  price_min: number(PRICE).min(0, PRICE).max(100_000_000, PRICE).optional(),
  price_max: number(PRICE).min(0, PRICE).max(100_000_000, PRICE).optional(),
  in_stock: flag,
  one_of_a_kind: flag,
}

/** The query of `GET /store/search`. Prices in øre. */
export const searchQuestion = z.strictObject({
  /** Medusa keeps the name `locale` to itself. */
  language: z.enum(["nb", "en"], "Språket er nb eller en.").default("nb"),
  q: z.string("Skriv hva du leter etter.").max(LONGEST_QUESTION, `Skriv høyst ${LONGEST_QUESTION} tegn.`).default(""),
  ...filters,
  sort: z.enum(searchSorts, "Sorteringen finnes ikke.").default("relevance"),
  page: number(PAGE).min(1, PAGE).max(LAST_SEARCH_PAGE, PAGE).default(1),
  limit: number("Antallet er et helt tall fra 1 til 24.").min(1, "Antallet er et helt tall fra 1 til 24.").max(SEARCH_PAGE_SIZE, "Antallet er et helt tall fra 1 til 24.").default(SEARCH_PAGE_SIZE),
  /** The last word may be unfinished, and nobody reads facets yet. */
  typing: flag,
})
export type SearchQuestion = z.infer<typeof searchQuestion>

/** A thing as a list of results shows it. Nothing here that the shop does not show anyone. */
export const foundThing = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  picture_url: z.string().nullable(),
  picture_alt: z.string(),
  /** The lowest price, including VAT; null when it has none. */
  price: positiveOre.nullable(),
  price_varies: z.boolean(),
  /** Pieces that can be bought now; null where they are not counted. */
  pieces: z.int().nonnegative().nullable(),
  one_of_a_kind: z.boolean(),
  /** Handles, the largest share first. */
  workshops: z.array(z.string()),
})
export type FoundThing = z.infer<typeof foundThing>

const choice = z.object({ value: z.string(), label: z.string(), count: z.int() })
/** One choice of a facet, and how many things it would leave. */
export type SearchChoice = z.infer<typeof choice>

/** Counts leave out the facet's own filter: they say what another choice would give. */
export const searchFacets = z.object({
  workshop: z.array(choice),
  material: z.array(choice),
  size: z.array(choice),
  /** Ranges of the lowest price in øre, `0-19999`; from and to are included, an open end is missing. */
  price: z.array(choice),
  in_stock: z.int(),
  one_of_a_kind: z.int(),
})
export type SearchFacets = z.infer<typeof searchFacets>

export const searchAnswer = z.object({
  things: z.array(foundThing),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  /** Null while typing. */
  facets: searchFacets.nullable(),
  /** The question as it was understood, when a slip was corrected. */
  corrected: z.string().nullable(),
  /** Words that no thing has; they were left out. */
  unknown: z.array(z.string()),
  /** False when no thing has all the words, and these have some. */
  all_words: z.boolean(),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

/** The query of the storefront's `GET /api/search`, while somebody types. */
export const suggestionQuestion = z.object({ q: z.string().catch(""), locale: language.catch("nb") })
