import { connection } from "next/server"
import type { ReactNode } from "react"
import { ShopFrame } from "@/layout/shop-frame"

/** Results are rendered for each question, and wait for their answer: a page that streamed in pieces would show nothing without script. */
export const instant = false

/** The page has a search field of its own. */
export default async function SearchLayout({ children }: { children: ReactNode }) {
  await connection()
  return <ShopFrame search={false}>{children}</ShopFrame>
}
