"use client"
import { useEffect, useSyncExternalStore } from "react"

let count: number | null = null
const listeners = new Set<() => void>()

function publish(next: number): void {
  count = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks the server how many things are in this visitor's cart; call it after every change of the cart. */
export async function refreshCartCount(): Promise<void> {
  const response = await fetch("/api/cart", { headers: { accept: "application/json" } }).catch(() => null)
  if (!response?.ok) return
  const body: unknown = await response.json().catch(() => null)
  if (typeof body === "object" && body !== null && "count" in body && typeof body.count === "number") publish(body.count)
}

/** The number of things in the cart; null until it is known. */
export function useCartCount(): number | null {
  useEffect(() => {
    if (count === null) void refreshCartCount()
  }, [])
  return useSyncExternalStore(subscribe, () => count, () => null)
}
