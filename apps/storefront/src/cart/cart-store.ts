"use client"
import { useEffect, useSyncExternalStore } from "react"
import type { CartView } from "./cart-view"

/** What this tab knows of the visitor's cart. `known` is false until the server has answered once. */
export type KnownCart = { known: boolean; cart: CartView | null }

const unknown: KnownCart = { known: false, cart: null }
let snapshot = unknown
const listeners = new Set<() => void>()
let channel: BroadcastChannel | null = null

function publish(cart: CartView | null): void {
  snapshot = { known: true, cart }
  for (const listener of listeners) listener()
}

/** Asks the server for the cart. Nothing changes when it does not answer. */
export async function refreshCart(): Promise<void> {
  const response = await fetch("/api/cart", { headers: { accept: "application/json" } }).catch(() => null)
  if (!response?.ok) return
  const body = (await response.json().catch(() => null)) as { cart: CartView | null } | null
  if (body) publish(body.cart)
}

/** Shows the cart as the server just counted it, here and, told only that something is new, in the other tabs. */
export function showCart(cart: CartView | null): void {
  publish(cart)
  channel?.postMessage("changed")
}

/** Asks the server for the cart, and has the other tabs ask too: something happened to it that is not known here. */
export async function reloadCart(): Promise<void> {
  channel?.postMessage("changed")
  await refreshCart()
}

// A page that the browser kept as it was left may show an old cart when the visitor goes back to it.
const onShown = (event: PageTransitionEvent) => void (event.persisted && refreshCart())

function listen(listener: () => void): () => void {
  if (listeners.size === 0) {
    channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("verksted_kurv")
    channel?.addEventListener("message", () => void refreshCart())
    window.addEventListener("pageshow", onShown)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    channel?.close()
    channel = null
    window.removeEventListener("pageshow", onShown)
  }
}

/** The visitor's cart, the same in every part of the page and in every tab. */
export function useCart(): KnownCart {
  useEffect(() => {
    if (!snapshot.known) void refreshCart()
  }, [])
  return useSyncExternalStore(listen, () => snapshot, () => unknown)
}
