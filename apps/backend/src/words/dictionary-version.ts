import { createHash } from "node:crypto"
import { dictionary } from "./dictionary/dictionary"
import { stopWords } from "./dictionary/stop-words"

/** Raised when the functions beside the dictionary find other words in the same text. */
const FUNCTIONS = 1

const stopped = Object.values(stopWords).map((words) => [...words])

/** Changes with the dictionary; an index made with another version is built anew. */
export const dictionaryVersion: string = createHash("sha256").update(JSON.stringify([FUNCTIONS, dictionary, stopped])).digest("hex").slice(0, 12)
