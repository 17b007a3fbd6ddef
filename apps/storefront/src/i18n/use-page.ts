"use client"
import { usePathname } from "next/navigation"
import { pageAt } from "./same-page"

/** The name of the page that is shown, such as `/products/[handle]`; null where there is none. */
export function usePage(): string | null {
  return pageAt(usePathname())?.page ?? null
}
