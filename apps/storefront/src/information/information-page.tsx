import { useTranslations } from "next-intl"
import type { ReactNode } from "react"

export type InformationSection = { id: string; title: string; body: ReactNode }

type Props = { title: string; intro: string; sections: InformationSection[]; children?: ReactNode }

/** Sections from which on a page has a list of them. */
const LONG = 5

/** A page to read: what it is about, its sections, and on a long page a way to each. */
export function InformationPage({ title, intro, sections, children }: Props) {
  const t = useTranslations("Information")
  return (
    <article className="wrap pt-10 md:pt-16">
      <h1 className="max-w-[20ch] text-h1">{title}</h1>
      <p className="measure mt-4 text-lead text-soft">{intro}</p>
      <div className="mt-10 grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="measure grid min-w-0 gap-9">
          {sections.map((section) => (
            <section key={section.id} id={section.id} className="seam pt-6">
              <h2 className="text-h3">{section.title}</h2>
              {section.body}
            </section>
          ))}
          {children}
        </div>
        {sections.length >= LONG ? (
          <nav aria-labelledby="on-this-page" className="no-print order-first self-start rounded-picture bg-linen px-5 py-4 lg:sticky lg:top-6 lg:order-none">
            <h2 id="on-this-page" className="text-base font-semibold">{t("onThisPage")}</h2>
            <ul className="mt-1 columns-1 gap-x-8 sm:columns-2 lg:columns-1">
              {sections.map((section) => (
                <li key={section.id} className="break-inside-avoid"><a href={`#${section.id}`} className="text-link inline-flex min-h-11 items-center py-1 leading-snug">{section.title}</a></li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </article>
  )
}
