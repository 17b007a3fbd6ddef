import type { ReactNode } from "react"
import { RegisterWorker } from "@/offline/register-worker"
import { Footer } from "./footer"
import { Header } from "./header"
import { SkipLink } from "./skip-link"

/** The shop around a page: header (without `search` where the page has its own), the page's own part, footer. Mine ting stands without it. */
export function ShopFrame({ children, search = true }: { children: ReactNode; search?: boolean }) {
  return (
    <>
      <SkipLink />
      <Header search={search} />
      <main id="innhold" tabIndex={-1} className="grow outline-none">{children}</main>
      <Footer />
      <RegisterWorker />
    </>
  )
}
