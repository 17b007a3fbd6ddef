/** Why someone leaves Mine ting: by the quick exit, by signing out, or because the page was left alone. */
export const leaveReasons = ["quick", "sign-out", "rest"] as const
export type LeaveReason = (typeof leaveReasons)[number]

/** The address that signs out and leads away. */
export const leaveAddress = (reason: LeaveReason): string => `/api/my-things/leave?reason=${reason}`

/** Where each way out ends; anything unknown is an ordinary sign-out. The quick exit ends at the weather. */
export function leaveDestination(reason: string | null, page: string): string {
  if (reason === "quick") return "https://www.yr.no/"
  return `${page}?${reason === "rest" ? "hvile" : "ut"}=1`
}
