"use client"
import { useSyncExternalStore } from "react"

/** The cart's drawer: open or not, and the thing that was just laid in it, by name. `used` from its first opening on. */
export type DrawerState = { open: boolean; used: boolean; added: string | null }

const closed: DrawerState = { open: false, used: false, added: null }
let state = closed
const listeners = new Set<() => void>()

function set(next: DrawerState): void {
  state = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Opens the drawer; `added` is the title of what was just laid in the cart, which is then said. */
export const openDrawer = (added: string | null = null): void => set({ open: true, used: true, added })

export const closeDrawer = (): void => set({ ...state, open: false })

export const useDrawer = (): DrawerState => useSyncExternalStore(subscribe, () => state, () => closed)
