import type { Language } from "@verksted/contracts/language"
import { readPieces, readSearchedHouse, readThings, type Query, type SearchedHouse } from "./read-things"
import type { Thing } from "./thing"
import { thingDocument, type ThingDocument } from "./thing-document"

export type ThingMutation = { action: "upsert"; documents: ThingDocument[] } | { action: "delete"; filters: { id: string[] } }

/** Only what anyone may buy, or could have bought, in the web shop. */
const isPublic = ({ status, sales_channels }: Thing, { web_channel_id }: SearchedHouse) =>
  status === "published" && (sales_channels ?? []).some((channel) => channel?.id === web_channel_id)

/** Brings these things in step: the public ones are written anew, all others taken out. */
export async function indexThings(query: Query, ids: string[], language: Language): Promise<ThingMutation[]> {
  const house = await readSearchedHouse(query)
  if (!house || !ids.length) return []
  const found = (await readThings(query, ids, house, "nb")).filter((thing) => isPublic(thing, house))
  const [pieces, translated] = await Promise.all([readPieces(query, found, house), language === "nb" ? found : readThings(query, found.map(({ id }) => id), house, language)])
  const inLanguage = new Map(translated.map((thing) => [thing.id, thing]))
  const documents = found.map((thing) => thingDocument(inLanguage.get(thing.id) ?? thing, language, pieces, thing))
  const shown = new Set(found.map(({ id }) => id))
  const gone = ids.filter((id) => !shown.has(id))
  return [
    ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}
