import type { Metadata } from "next"

export { ShopFrame as default } from "@/layout/shop-frame"

/** Only the catalogue is for search engines. */
export const metadata: Metadata = { robots: { index: true, follow: true } }
