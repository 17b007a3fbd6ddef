import { readFileSync } from "node:fs"
import path from "node:path"

type Vector = { id: string; given: unknown; expect: unknown }

const file = path.resolve(__dirname, "../../../packages/money/test/vectors/money.json")
const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { vectors: Vector[] }

/** A worked example of the money rules by its number; the caller says what shape it has. */
export function vector<Given, Expected>(id: string): { given: Given; expected: Expected } {
  const found = vectors.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`No vector ${id}`)
  return { given: found.given as Given, expected: found.expect as Expected }
}
