"use client"
import { useState, useTransition } from "react"
import { addToCart, changeLine } from "./actions"
import { refreshCartCount } from "./cart-count"
import type { CartLine } from "./cart-view"
import { lineForm, undoForm } from "./line-form"

type Removed = { line: CartLine; problem?: string }

/** What the customer does with the lines of the cart, and what came of it. */
export function useCartChanges() {
  const [busy, startTransition] = useTransition()
  const [problems, setProblems] = useState<Record<string, string | undefined>>({})
  const [removed, setRemoved] = useState<Removed | null>(null)

  const run = (work: () => Promise<void>) =>
    new Promise<void>((done) => {
      startTransition(async () => {
        await work().finally(done)
        void refreshCartCount()
      })
    })

  // After an await, React shows a change at once; these wait for the cart that comes with them.
  const withCart = (change: () => void) => startTransition(change)

  const save = (line: CartLine, quantity: number) =>
    run(async () => {
      const state = await changeLine({ status: "idle" }, lineForm(line.id, quantity))
      withCart(() => setProblems((before) => ({ ...before, [line.id]: state.message })))
    })

  const remove = (line: CartLine) =>
    run(async () => {
      const state = await changeLine({ status: "idle" }, lineForm(line.id, 0))
      withCart(() => {
        if (state.status === "error") setProblems((before) => ({ ...before, [line.id]: state.message }))
        else setRemoved({ line })
      })
    })

  const undo = () =>
    run(async () => {
      if (!removed?.line.variantId) return
      const state = await addToCart({ status: "idle" }, undoForm(removed.line.variantId, removed.line.quantity))
      withCart(() => setRemoved(state.status === "error" ? { line: removed.line, problem: state.message } : null))
    })

  return { busy, problems, removed, save, remove, undo }
}
