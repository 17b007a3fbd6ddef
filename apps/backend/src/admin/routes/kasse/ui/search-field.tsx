import { MagnifyingGlass } from "@medusajs/icons"
import type { RefObject } from "react"
import { useEffect } from "react"

type Props = { field: RefObject<HTMLInputElement>; text: string; onText: (text: string) => void; onEnter: () => void }

/** One field for words, SKUs and the scanner; it has the focus when the page opens. */
export const SearchField = ({ field, text, onText, onEnter }: Props) => {
  useEffect(() => field.current?.focus(), [field])
  return (
    <form role="search" onSubmit={(event) => { event.preventDefault(); onEnter() }} className="relative">
      <MagnifyingGlass className="text-ui-fg-muted pointer-events-none absolute left-4 top-1/2 -translate-y-1/2" />
      <input
        ref={field}
        type="search"
        value={text}
        onChange={(event) => onText(event.target.value)}
        aria-label="Søk eller skann"
        placeholder="Søk, eller skann merkelappen"
        autoComplete="off"
        enterKeyHint="go"
        maxLength={80}
        className="bg-ui-bg-field text-ui-fg-base placeholder:text-ui-fg-muted shadow-borders-base focus:shadow-borders-interactive-with-active h-14 w-full rounded-lg pl-11 pr-4 text-lg outline-none"
      />
    </form>
  )
}
