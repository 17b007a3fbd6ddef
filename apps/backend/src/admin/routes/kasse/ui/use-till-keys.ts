import type { TillMeans } from "@verksted/contracts/till"
import type { RefObject } from "react"
import { useEffect } from "react"
import { meansOfKey } from "../sale/means"

type Keys = { search: RefObject<HTMLInputElement>; onMeans: (means: TillMeans) => void; onBack: () => void; isRingingUp: boolean }

const isField = (target: EventTarget | null) => target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable)

/**
 * F2–F4 choose how to pay, Escape goes back. While a sale is rung up, what is typed or scanned outside a field goes to
 * the search field, so that a scanner works wherever the focus is.
 */
export function useTillKeys({ search, onMeans, onBack, isRingingUp }: Keys) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const means = meansOfKey(event.key)
      if (means) {
        event.preventDefault()
        onMeans(means)
      } else if (event.key === "Escape") onBack()
      else if (isRingingUp && event.key.length === 1 && event.key !== " " && !isField(event.target)) search.current?.focus()
    }
    window.addEventListener("keydown", listen)
    return () => window.removeEventListener("keydown", listen)
  }, [search, onMeans, onBack, isRingingUp])
}
