import type { LeaveReason } from "@verksted/contracts/maker"
import type { Locale } from "next-intl"

/** The address that signs out and leads away, to a page in this language. */
export const leaveAddress = (reason: LeaveReason, locale: Locale): string => `/api/my-things/leave?reason=${reason}&locale=${locale}`

/** Where each way out ends. The quick exit ends at the weather. */
export function leaveDestination(reason: LeaveReason, page: string): string {
  if (reason === "quick") return "https://www.yr.no/"
  return `${page}?${reason === "rest" ? "hvile" : "ut"}=1`
}
