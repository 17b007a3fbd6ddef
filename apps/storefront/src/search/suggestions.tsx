"use client"
import { useLocale, useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { useEffect, useState, type KeyboardEvent, type RefObject } from "react"
import { SHORTEST_TYPED } from "./suggestion"
import { SuggestionOption } from "./suggestion-option"
import { useSuggestions } from "./use-suggestions"

/** What the field must say of its list. */
export type Popup = { expanded: boolean; active: string | undefined }

type Props = {
  text: string
  open: boolean
  listId: string
  /** The address of all results for what is typed. */
  allHref: string
  keysRef: RefObject<((event: KeyboardEvent) => void) | null>
  onPopup: (popup: Popup) => void
  onChosen: () => void
}

/**
 * The list under the search field, as the combobox pattern of WAI-ARIA has it: the field keeps the focus, the arrows move
 * within the list, Enter goes to what is marked. Loaded when somebody first goes to the field.
 */
export default function Suggestions({ text, open, listId, allHref, keysRef, onPopup, onChosen }: Props) {
  const t = useTranslations("Islands.search")
  const router = useRouter()
  const suggested = useSuggestions(text, useLocale())
  const [marked, setMarked] = useState({ question: "", index: -1 })
  const list = suggested && !("failed" in suggested.list) ? suggested.list : null
  const things = list?.suggestions ?? []
  const hrefs = things.length ? [...things.map(({ href }) => href), allHref] : []
  const question = suggested?.question ?? ""
  const index = marked.question === question ? marked.index : -1
  const expanded = open && hrefs.length > 0
  const active = expanded && index >= 0 ? `${listId}-${index}` : undefined

  const go = (href: string) => {
    onChosen()
    router.push(href)
  }

  useEffect(() => onPopup({ expanded, active }), [onPopup, expanded, active])
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: "nearest" })
  }, [active])
  useEffect(() => {
    keysRef.current = (event) => {
      const href = hrefs[index]
      const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (steps && expanded) {
        event.preventDefault()
        // One place more than the list is long: the field itself, where nothing is marked.
        const places = hrefs.length + 1
        setMarked({ question, index: ((index + 1 + steps + places) % places) - 1 })
      }
      if (event.key === "Enter" && expanded && href) {
        event.preventDefault()
        go(href)
      }
    }
  })

  if (!open) return null
  const says = suggested === null ? "" : "failed" in suggested.list ? (suggested.list.failed ?? t("failed")) : things.length ? t("announced", { shown: things.length, count: list?.total ?? 0 }) : t("none", { question })
  return (
    <>
      {suggested === null && text.trim().length >= SHORTEST_TYPED ? <p className="px-4 py-4 text-small text-soft md:px-5">{t("searching")}</p> : null}
      <p role="status" className={things.length || !says ? "sr-only" : "px-4 py-4 text-small text-soft md:px-5"}>{says}</p>
      {list?.corrected && things.length ? <p className="px-4 pt-3 text-small text-soft md:px-5">{t("corrected", { question: list.corrected })}</p> : null}
      <ul role="listbox" id={listId} aria-label={t("list")} hidden={!expanded} className="p-1.5">
        {things.map((thing, at) => (
          <SuggestionOption key={thing.id} thing={thing} id={`${listId}-${at}`} marked={at === index} onMark={() => setMarked({ question, index: at })} onChoose={() => go(thing.href)} />
        ))}
        {things.length ? (
          <li
            role="option" id={`${listId}-${things.length}`} aria-selected={index === things.length}
            onPointerMove={() => setMarked({ question, index: things.length })} onPointerDown={(event) => event.preventDefault()} onClick={() => go(allHref)}
            className="mt-1 flex min-h-12 cursor-pointer items-center rounded-button border-t-2 border-dashed border-seam px-3 font-bold text-link aria-selected:bg-linen forced-colors:aria-selected:outline-3 forced-colors:aria-selected:-outline-offset-3 forced-colors:aria-selected:outline-[Highlight]"
          >
            {t("all", { count: list?.total ?? 0 })}
          </li>
        ) : null}
      </ul>
    </>
  )
}
