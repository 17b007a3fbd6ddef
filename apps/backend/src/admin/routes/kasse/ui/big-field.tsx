import { useEffect, useRef } from "react"

type Props = { label: string; value: string; onValue: (value: string) => void; inputMode: "decimal" | "text"; maxLength?: number; isOptional?: boolean }

/** A field that is seen and hit from where the clerk stands; it takes the focus when it comes. */
export const BigField = ({ label, value, onValue, inputMode, maxLength = 12, isOptional = false }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <label className="text-ui-fg-subtle flex flex-col gap-1 text-sm">
      <span>{label}{isOptional && " (valgfritt)"}</span>
      <input
        ref={field}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        inputMode={inputMode}
        maxLength={maxLength}
        autoComplete="off"
        className="bg-ui-bg-field text-ui-fg-base shadow-borders-base focus:shadow-borders-interactive-with-active h-14 w-full rounded-lg px-4 text-2xl tabular-nums outline-none"
      />
    </label>
  )
}
