import type { TillItem } from "@verksted/contracts/till"
import { useEffect, useState } from "react"
import { findItems } from "../sale/till-api"

const PAUSE_MS = 150

/** The things that match the text, a moment after the clerk stops typing; `refresh` reads them again. */
export function useItems(text: string, refresh: unknown): { items: TillItem[] | null; problem: string | null } {
  const [found, setFound] = useState<{ items: TillItem[] | null; problem: string | null }>({ items: null, problem: null })
  useEffect(() => {
    const abort = new AbortController()
    const wait = setTimeout(() => {
      findItems(text, abort.signal).then(
        (items) => setFound({ items, problem: null }),
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
