import { asking } from "./ask.js"
import { questions } from "./questions.js"
import { timed } from "./sales.js"
import type { Measured } from "./statistics.js"
import { visitorHeaderOf } from "./visitor.js"

const COUNT = 150
const FACETS = "&workshop=strikking&workshop=som&price_min=10000&price_max=60000&in_stock=1"

/** Milliseconds of seeded questions to the backend's search: plain, narrowed by facets, and while typing. Each by another visitor. */
export async function searchTimes(backend: string, publishableKey: string, secret: string): Promise<Measured[]> {
  let visitor = 0
  const ask = async (query: string) => {
    const headers = { "x-publishable-api-key": publishableKey, ...(await visitorHeaderOf((visitor += 1), secret)) }
    await asking(backend, headers)("GET", `/store/search?language=nb&${query}`)
  }
  const row = async (what: string, more: string, wordOf: (question: string) => string = (question) => question): Promise<Measured> => {
    const asked = questions(COUNT + 2)[Symbol.iterator]()
    return { what, unit: "ms", values: await timed(COUNT, () => ask(`q=${encodeURIComponent(wordOf(asked.next().value ?? ""))}${more}`)) }
  }
  return [
    await row("Search: a question, 24 results with their facets", ""),
    await row("Search: the same, narrowed by workshop, price and stock", FACETS),
    await row("Search: suggestions while typing, 6 results", "&limit=6&typing=1", (question) => question.slice(0, -1) || question),
  ]
}
