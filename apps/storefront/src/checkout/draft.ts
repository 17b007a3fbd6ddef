"use client"
import { useSyncExternalStore } from "react"
import { checkoutFieldNames, type CheckoutFields } from "./checkout-fields"

/** What is kept over a reload: never the card, and the delivery lives in the cart. */
export type Draft = Omit<CheckoutFields, "card_number" | "delivery">
type DraftField = keyof Draft

const KEY = "verksted_kasse"
const listeners = new Set<() => void>()
let memory: string | null = null

const inTab = <T,>(work: (storage: Storage) => T): T | null => {
  try {
    return work(window.sessionStorage)
  } catch {
    return null
  }
}

function readRaw(): string | null {
  return memory ?? inTab((storage) => storage.getItem(KEY))
}

/** The draft in `raw`, over `fallback`; anything that is no draft is ignored. */
export function parseDraft(raw: string | null, fallback: Draft): Draft {
  if (raw === null) return fallback
  try {
    const kept: unknown = JSON.parse(raw)
    if (typeof kept !== "object" || kept === null) return fallback
    const entries = Object.entries(kept).filter(([name, value]) => checkoutFieldNames.some((field) => field === name) && typeof value === "string")
    return { ...fallback, ...Object.fromEntries(entries) }
  } catch {
    return fallback
  }
}

/** Writes a field; a function is told the newest draft, for an answer that came while more was written. */
export type WriteDraft = (field: DraftField, value: string | ((now: Draft) => string)) => void

/** What the customer has written so far, kept in this tab only, until the tab is closed. */
export function useDraft(fallback: Draft): [Draft, WriteDraft] {
  const raw = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readRaw,
    () => null,
  )
  const draft = parseDraft(raw, fallback)
  const write: WriteDraft = (field, value) => {
    const now = parseDraft(readRaw(), fallback)
    memory = JSON.stringify({ ...now, [field]: typeof value === "string" ? value : value(now) })
    inTab((storage) => storage.setItem(KEY, memory ?? ""))
    for (const listener of listeners) listener()
  }
  return [draft, write]
}

/** Forgets what was written, once the order is placed. */
export function forgetDraft(): void {
  memory = null
  inTab((storage) => storage.removeItem(KEY))
}
