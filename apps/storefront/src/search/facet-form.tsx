"use client"
import { useEffect, useRef, useState, type ReactNode } from "react"
import { classNames } from "@/lib/class-names"
import { Button } from "@/ui/button"
import { RESULTS_ID } from "./results-id"
import { useSearchNavigation } from "./search-navigation"

type Props = {
  action: string
  /** The address that the choices in `children` are those of. */
  address: string
  words: { label: string; toggle: string; apply: string; show: string }
  children: ReactNode
}

/**
 * The choices as a plain form. With script each choice counts at once, and on a phone they wait behind a button. The
 * boxes are the browser's own; after a step back they are set to what the address says.
 */
export function FacetForm({ action, address, words, children }: Props) {
  const go = useSearchNavigation()
  const form = useRef<HTMLFormElement>(null)
  const asked = useRef<string | null>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const forget = () => {
      asked.current = null
    }
    window.addEventListener("popstate", forget)
    return () => window.removeEventListener("popstate", forget)
  }, [])
  useEffect(() => {
    // A later choice is on its way: what is ticked already says it.
    if (asked.current === null || asked.current === window.location.search) form.current?.reset()
  }, [address])

  const apply = () => {
    if (!form.current) return
    const chosen = [...new FormData(form.current)].flatMap(([name, value]): [string, string][] => (typeof value === "string" && value ? [[name, value]] : []))
    const query = new URLSearchParams(chosen).toString()
    asked.current = query ? `?${query}` : ""
    go(action + asked.current)
  }
  const show = () => {
    setOpen(false)
    document.getElementById(RESULTS_ID)?.focus()
  }
  return (
    <section aria-label={words.label} className="no-print">
      <Button look="quiet" aria-expanded={open} aria-controls="facets" onClick={() => setOpen(!open)} className="w-full lg:hidden [@media(scripting:none)]:hidden">{words.toggle}</Button>
      <form
        ref={form} id="facets" action={action} onChange={apply}
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
        className={classNames("mt-6 grid gap-7 lg:mt-0", !open && "max-lg:[@media(scripting:enabled)]:hidden")}
      >
        {children}
        <Button type="submit" className="[@media(scripting:enabled)]:hidden">{words.apply}</Button>
        <Button onClick={show} className="lg:hidden [@media(scripting:none)]:hidden">{words.show}</Button>
      </form>
    </section>
  )
}
