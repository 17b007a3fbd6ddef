import type { Language } from "@verksted/contracts/language"
import { indexChangedAt, isFresh } from "./index-age"

/** The least recently read is forgotten first. */
const MOST = 300

/**
 * A memory of what was read of an index: read anew after a change and at least each minute. Two who ask the same at once
 * get one answer. `owner` is the module that was read from: another application, as in a test, has another.
 */
export function createMemory<Value>() {
  const memories = new WeakMap<object, Map<string, { at: number; value: Promise<Value> }>>()
  return (owner: object, language: Language, key: string, read: () => Promise<Value>): Promise<Value> => {
    const memory = memories.get(owner) ?? new Map<string, { at: number; value: Promise<Value> }>()
    memories.set(owner, memory)
    const name = `${language} ${key}`
    const known = memory.get(name)
    memory.delete(name)
    const now = Date.now()
    const entry = known && isFresh({ at: known.at, now, changed: indexChangedAt(language) }) ? known : { at: now, value: read() }
    memory.set(name, entry)
    entry.value.catch(() => memory.delete(name))
    const [oldest] = memory.keys()
    if (memory.size > MOST && oldest !== undefined) memory.delete(oldest)
    return entry.value
  }
}
