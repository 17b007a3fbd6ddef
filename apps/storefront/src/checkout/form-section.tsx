import { useId, type ReactNode } from "react"

/** One part of the checkout, with its heading. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="seam py-8 first:border-t-0 first:pt-0">
      <h2 id={id} className="text-h2">{title}</h2>
      <div className="mt-4 grid grid-cols-1 gap-5">{children}</div>
    </section>
  )
}
