"use client"
import { useLocale } from "next-intl"
import { useState, useTransition } from "react"
import { addToCart, changeLine } from "./actions"
import { showCart } from "./cart-store"
import type { CartLine, CartView } from "./cart-view"
import { lineForm, undoForm } from "./line-form"

type Removed = { line: CartLine; problem?: string }

/** What the customer does with the lines of the cart, and what came of it. */
export function useCartChanges() {
  const locale = useLocale()
  const [busy, startTransition] = useTransition()
  const [problems, setProblems] = useState<Record<string, string | undefined>>({})
  const [removed, setRemoved] = useState<Removed | null>(null)

  const run = (work: () => Promise<void>) =>
    new Promise<void>((done) => {
      startTransition(async () => {
        await work().finally(done)
      })
    })

  // The cart and what is said of it change together.
  const withCart = (cart: CartView | null | undefined, change: () => void) => {
    if (cart !== undefined) showCart(cart)
    change()
  }

  const save = (line: CartLine, quantity: number) =>
    run(async () => {
      const state = await changeLine({ status: "idle" }, lineForm(line.id, quantity, locale))
      withCart(state.cart, () => setProblems((before) => ({ ...before, [line.id]: state.message })))
    })

  const remove = (line: CartLine) =>
    run(async () => {
      const state = await changeLine({ status: "idle" }, lineForm(line.id, 0, locale))
      withCart(state.cart, () => {
        if (state.status === "error") setProblems((before) => ({ ...before, [line.id]: state.message }))
        else setRemoved({ line })
      })
    })

  const undo = () =>
    run(async () => {
      if (!removed?.line.variantId) return
      const state = await addToCart({ status: "idle" }, undoForm(removed.line.variantId, removed.line.quantity, locale))
      withCart(state.cart, () => setRemoved(state.status === "error" ? { line: removed.line, problem: state.message } : null))
    })

  return { busy, problems, removed, save, remove, undo }
}

export type CartChanges = ReturnType<typeof useCartChanges>
