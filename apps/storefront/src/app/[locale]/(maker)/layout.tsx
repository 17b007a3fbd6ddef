import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { connection } from "next/server"
import type { ReactNode } from "react"
import { LeaveLink } from "@/maker/leave-link"

/** These pages may wait for their data. */
export const instant = false

/** Nothing of these pages is found by a search, or told to the page that is visited next. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("MyThings")
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" }
}

/** The quietest pages: no menu, no cart, only the way out. */
export default async function MakerLayout({ children }: { children: ReactNode }) {
  // Nothing is rendered ahead: a status code is sent before the first word.
  await connection()
  const t = await getTranslations("MyThings")
  return (
    <>
      <header className="wrap sticky top-0 z-10 flex justify-end py-3">
        <LeaveLink reason="quick" className="inline-flex min-h-12 items-center rounded-button bg-ink px-5 font-bold text-ground no-underline shadow-tag hover:underline">{t("leave")}</LeaveLink>
      </header>
      <main id="innhold" className="wrap grow pt-4 pb-20">{children}</main>
    </>
  )
}
