import type { ReactNode } from "react"
import { Footer } from "./footer"
import { Header } from "./header"
import { SkipLink } from "./skip-link"

/** The shop around a page: header, the page's own part, footer. Mine ting stands without it. */
export function ShopFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Header />
      <main id="innhold" tabIndex={-1} className="grow outline-none">{children}</main>
      <Footer />
    </>
  )
}
