import type { ReactNode } from "react"

type Props = { title: string; intro: string; sections: { title: string; paragraphs: string[] }[]; children?: ReactNode }

/** A page to read: one column, sections with headings. */
export function TextPage({ title, intro, sections, children }: Props) {
  return (
    <article className="wrap pt-10 md:pt-16">
      <h1 className="max-w-[20ch] text-h1">{title}</h1>
      <p className="measure mt-4 text-lead text-soft">{intro}</p>
      <div className="measure mt-10 grid gap-8">
        {sections.map((section) => (
          <section key={section.title} className="seam pt-6">
            <h2 className="text-h3">{section.title}</h2>
            {section.paragraphs.map((paragraph) => <p key={paragraph} className="mt-2">{paragraph}</p>)}
          </section>
        ))}
      </div>
      {children}
    </article>
  )
}
