import type { SearchFacets } from "@verksted/contracts/search"
import { withChoice } from "./search-address"
import type { SearchChoices } from "./search-choices"

/** One choice that was made: what it is called, and the choices without it. */
export type Chosen = { label: string; without: SearchChoices }

type Words = { inStock: string; oneOfAKind: string; price: string }

/** The choices made, in the order of the form. One that the facets do not know is called by its own name. */
export function chosenOnes(choices: SearchChoices, facets: SearchFacets, words: Words): Chosen[] {
  const listed = (kind: "workshop" | "material" | "size"): Chosen[] =>
    choices[kind].map((value) => ({
      label: facets[kind].find((choice) => choice.value === value)?.label ?? value,
      without: withChoice(choices, { [kind]: choices[kind].filter((other) => other !== value) }),
    }))
  return [
    ...(choices.inStock ? [{ label: words.inStock, without: withChoice(choices, { inStock: false }) }] : []),
    ...(choices.oneOfAKind ? [{ label: words.oneOfAKind, without: withChoice(choices, { oneOfAKind: false }) }] : []),
    ...listed("workshop"),
    ...(choices.price ? [{ label: words.price, without: withChoice(choices, { price: null }) }] : []),
    ...listed("material"),
    ...listed("size"),
  ]
}
