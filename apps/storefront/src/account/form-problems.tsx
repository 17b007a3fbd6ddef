"use client"
import { useTranslations } from "next-intl"
import { useEffect, useRef } from "react"
import { accountFieldId } from "./account-fields"
import type { FormState } from "./form-state"

/** What must be put right, or what has been done, before the fields. Takes the focus after each try. */
export function FormProblems({ form, state }: { form: string; state: FormState }) {
  const t = useTranslations("Account")
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus()
  }, [state.attempt])
  if (state.done) return <div ref={box} role="status" tabIndex={-1} className="rounded-button border-2 border-action bg-raised p-5">{state.done}</div>
  if (state.errors.length === 0 && !state.failure) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-button border-2 border-alarm bg-raised p-5">
      <h2 className="text-h3 text-alarm">{state.failure ? t("failedTitle") : t("errorTitle", { count: state.errors.length })}</h2>
      {state.failure ? <p className="mt-2">{state.failure}</p> : null}
      {state.errors.length > 0 ? (
        <ul className="mt-2 list-disc pl-5">
          {state.errors.map(({ field, message }) => (
            <li key={field} className="py-1">
              <a
                className="text-link" href={`#${accountFieldId(form, field)}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(accountFieldId(form, field))?.focus()
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
