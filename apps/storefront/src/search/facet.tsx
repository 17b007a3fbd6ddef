import type { ReactNode } from "react"

/** Choices of one kind under their name. */
export function Facet({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-heading text-h3 [font-variation-settings:'SOFT'_100]">{legend}</legend>
      {children}
    </fieldset>
  )
}
