import type { TillItem } from "@verksted/contracts/till"
import { useEffect, useState } from "react"
import { findItems } from "../sale/till-api"

const PAUSE_MS = 150

/** `of` is the text that the things were found by: the list is a moment behind the field. */
type Found = { items: TillItem[] | null; problem: string | null; of: string | null }

/** The things that match the text, a moment after the clerk stops typing; `refresh` reads them again. */
export function useItems(text: string, refresh: unknown): Found {
  const [found, setFound] = useState<Found>({ items: null, problem: null, of: null })
  useEffect(() => {
    const abort = new AbortController()
    const wait = setTimeout(() => {
      findItems(text, abort.signal).then(
        (items) => setFound({ items, problem: null, of: text }),
        (error: unknown) => {
          if (!abort.signal.aborted) setFound((before) => ({ ...before, problem: error instanceof Error ? error.message : String(error) }))
        },
      )
    }, text === "" ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(wait)
      abort.abort()
    }
  }, [text, refresh])
  return found
}
