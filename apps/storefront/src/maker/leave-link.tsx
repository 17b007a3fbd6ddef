"use client"
import { useLocale, type Locale } from "next-intl"
import type { ReactNode } from "react"
import type { LeaveReason } from "@verksted/contracts/maker"
import { leaveAddress } from "./leave"

/** Empties the page at once, and leaves so that «back» does not lead here again. */
export function leaveNow(reason: LeaveReason, locale: Locale): void {
  document.body.replaceChildren()
  window.location.replace(leaveAddress(reason, locale))
}

/** A way out of Mine ting. A plain link where scripts do not run. */
export function LeaveLink({ reason, className, children }: { reason: LeaveReason; className?: string; children: ReactNode }) {
  const locale = useLocale()
  return (
    <a
      href={leaveAddress(reason, locale)} rel="noreferrer" className={className}
      onClick={(event) => {
        event.preventDefault()
        leaveNow(reason, locale)
      }}
    >
      {children}
    </a>
  )
}
