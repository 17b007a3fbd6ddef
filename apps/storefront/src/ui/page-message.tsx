import type { ReactNode } from "react"

/** A page that only says one thing, and where to go from there. */
export function PageMessage({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className="wrap py-16 md:py-28">
      <h1 className="max-w-[18ch] text-h1">{title}</h1>
      <p className="measure mt-4 text-lead text-soft">{text}</p>
      {children ? <div className="mt-8 flex flex-wrap gap-4">{children}</div> : null}
    </section>
  )
}
