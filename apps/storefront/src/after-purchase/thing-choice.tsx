"use client"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { ReactNode } from "react"
import { variantLabel } from "@/cart/variant-label"
import { Picture } from "@/ui/picture"

type Line = OrderPage["lines"][number]
type Props = {
  id: string
  /** The field that each chosen thing is posted as. */
  name: string
  legend: string
  lines: Line[]
  isChosen: (item_id: string) => boolean
  error: string | undefined
  /** What stands beside a thing, such as how many pieces of it. */
  beside?: (line: Line) => ReactNode
}

/** Things of the order to choose among. The group is what its error leads to. */
export function ThingChoice({ id, name, legend, lines, isChosen, error, beside }: Props) {
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="text-h3">{legend}</legend>
      {error ? <p id={`${id}-error`} className="mt-1 text-small font-semibold text-alarm">{error}</p> : null}
      <ul className="mt-3 grid gap-3">
        {lines.map((line) => (
          <li key={line.item_id} className="rounded-button border-2 border-edge bg-raised p-3 has-checked:border-ink">
            <label className="grid min-h-11 cursor-pointer grid-cols-[auto_3rem_minmax(0,1fr)] items-center gap-4">
              <input type="checkbox" name={name} value={line.item_id} defaultChecked={isChosen(line.item_id)} className="size-6 accent-action" />
              <Picture src={line.thumbnail} alt="" sizes="3rem" className="rounded-label" />
              <span className="leading-snug wrap-anywhere hyphens-auto">
                <span className="font-semibold">{line.title}</span>{" "}
                <span className="text-small text-soft">{variantLabel(line.variant_title, line.title)}</span>
              </span>
            </label>
            {beside?.(line)}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
