import type { Metadata } from "next"

export { ShopFrame as default } from "@/layout/shop-frame"

/** Rendered at build and after a change, never for a visit: whoever reads a cookie or the query here breaks the build. */
export const ensureStatic = "navigation"

/** Only the catalogue is for search engines. */
export const metadata: Metadata = { robots: { index: true, follow: true } }
