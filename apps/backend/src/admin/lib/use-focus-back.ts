import { useState } from "react"

/** For a drawer that no trigger of its own opens: when it closes, the focus goes back to what had it when it opened. */
export function useFocusBack(): (event: Event) => void {
  const [opener] = useState(() => document.activeElement)
  return (event) => {
    event.preventDefault()
    if (opener instanceof HTMLElement) opener.focus()
  }
}
