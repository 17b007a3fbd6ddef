import type { ComponentProps } from "react"
import { useId } from "react"
import { classNames } from "@/lib/class-names"

type Props = ComponentProps<"textarea"> & { label: string; hint?: string; error?: string | undefined }

/** Several lines to fill in: its label always visible, its hint and error read aloud with it. */
export function TextArea({ label, hint, error, id, className, ...area }: Props) {
  const generated = useId()
  const field = id ?? generated
  const described = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(" ")
  return (
    <div className={className}>
      <label htmlFor={field} className="block font-semibold">{label}</label>
      {hint ? <p id={`${field}-hint`} className="text-small text-soft">{hint}</p> : null}
      <textarea
        id={field}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={classNames("mt-1 block w-full rounded-button border-2 bg-raised px-4 py-2 text-base text-ink", error ? "border-alarm" : "border-edge")}
        {...area}
      />
      {error ? <p id={`${field}-error`} className="mt-1 text-small font-semibold text-alarm">{error}</p> : null}
    </div>
  )
}
