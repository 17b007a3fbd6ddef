"use client"
import { useSyncExternalStore } from "react"

const never = () => () => undefined
const fromAddress = () => new URLSearchParams(window.location.search).get("variant")

/** The variant that the address names, `?variant=`. The page is static and knows it only in the browser: until then null. */
export function useAskedVariant(): string | null {
  return useSyncExternalStore(never, fromAddress, () => null)
}
