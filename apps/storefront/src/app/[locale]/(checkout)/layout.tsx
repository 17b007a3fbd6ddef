import { connection } from "next/server"
import type { ReactNode } from "react"
import { ShopFrame } from "@/layout/shop-frame"

/** These pages may wait for their data. */
export const instant = false

/** Each page is one visitor's own and rendered for its visit, nothing of it ahead: a status code is sent before the first word. */
export default async function OwnPagesLayout({ children }: { children: ReactNode }) {
  await connection()
  return <ShopFrame>{children}</ShopFrame>
}
