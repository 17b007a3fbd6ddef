"use client"
import { useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { lazy, Suspense, useCallback, useId, useRef, useState, useSyncExternalStore, type FocusEvent, type KeyboardEvent } from "react"
import { classNames } from "@/lib/class-names"
import { SearchIcon } from "./search-icon"
import type { Popup } from "./suggestions"

const Suggestions = lazy(() => import("./suggestions"))

type Props = { action: string; place: "header" | "page"; question?: string }

const shut: Popup = { expanded: false, active: undefined }
const never = () => () => {}

/**
 * The field to search with: a plain form, and with script a list of things while one types. On a phone it takes the
 * whole window while it is used. The list's code is fetched when somebody first goes to the field.
 */
export function SearchBox({ action, place, question = "" }: Props) {
  const t = useTranslations("Islands.search")
  const router = useRouter()
  const listId = useId()
  const form = useRef<HTMLFormElement>(null)
  const keysRef = useRef<((event: KeyboardEvent) => void) | null>(null)
  const [text, setText] = useState(question)
  const [awake, setAwake] = useState(false)
  const [open, setOpen] = useState(false)
  const [popup, setPopup] = useState(shut)
  const scripted = useSyncExternalStore(never, () => true, () => false)
  const close = useCallback(() => setOpen(false), [])

  const onFocus = () => {
    setAwake(true)
    setOpen(true)
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!form.current?.contains(relatedTarget)) setOpen(false)
  }
  const leave = () => {
    setOpen(false)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      event.preventDefault()
      setOpen(false)
    } else if (event.key === "ArrowDown" && !open) {
      event.preventDefault()
      setOpen(true)
    } else keysRef.current?.(event)
  }
  const href = `${action}?${new URLSearchParams({ q: text.trim() })}`
  return (
    <form
      ref={form} role="search" aria-label={t(place)} action={action} data-open={open || undefined} onBlur={onBlur}
      onSubmit={(event) => {
        event.preventDefault()
        leave()
        router.push(text.trim() ? href : action)
      }}
      className={classNames("relative max-md:data-open:fixed max-md:data-open:inset-0 max-md:data-open:z-40 max-md:data-open:flex max-md:data-open:flex-col max-md:data-open:bg-ground max-md:data-open:p-3", place === "page" && "max-w-2xl")}
    >
      <div className="flex items-stretch gap-2">
        <div className={classNames("flex min-w-0 grow items-stretch rounded-button border-2 border-edge bg-raised focus-within:border-ink has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-link", place === "page" ? "min-h-13" : "min-h-11")}>
          <input
            type="text" name="q" value={text} maxLength={100} placeholder={t("placeholder")} aria-label={t("label")} autoComplete="off" autoCapitalize="none" enterKeyHint="search"
            {...(scripted ? { role: "combobox" as const, "aria-autocomplete": "list" as const, "aria-expanded": popup.expanded && open, "aria-controls": listId, "aria-activedescendant": open ? popup.active : undefined } : { role: "searchbox" as const })}
            onChange={(event) => {
              setText(event.target.value)
              setOpen(true)
            }}
            onFocus={onFocus} onKeyDown={onKeyDown}
            className="w-full min-w-0 grow rounded-button bg-transparent pl-3.5 text-base text-ink placeholder:text-soft focus-visible:outline-none"
          />
          <button type="submit" aria-label={t("submit")} className="grid w-11 shrink-0 place-items-center rounded-button text-ink hover:bg-linen"><SearchIcon /></button>
        </div>
        <button type="button" onClick={leave} className={classNames("hidden min-h-11 px-2 text-ink underline underline-offset-4 md:hidden", open && "max-md:block")}>{t("close")}</button>
      </div>
      <div className={classNames("overflow-y-auto overscroll-contain max-md:grow md:absolute md:top-full md:z-30 md:mt-2 md:max-h-[75vh] md:rounded-picture md:bg-raised md:shadow-thing", place === "page" ? "md:inset-x-0" : "md:right-0 md:w-96", open && text.trim().length > 1 ? "md:border-2 md:border-seam" : "md:hidden")}>
        {awake ? <Suspense fallback={null}><Suggestions {...{ text, open, listId, keysRef }} allHref={href} onPopup={setPopup} onChosen={close} /></Suspense> : null}
      </div>
    </form>
  )
}
