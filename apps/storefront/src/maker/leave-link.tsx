"use client"
import type { ReactNode } from "react"
import { leaveAddress, type LeaveReason } from "./leave"

/** Empties the page at once, and leaves so that «back» does not lead here again. */
export function leaveNow(reason: LeaveReason): void {
  document.body.replaceChildren()
  window.location.replace(leaveAddress(reason))
}

/** A way out of Mine ting. A plain link where scripts do not run. */
export function LeaveLink({ reason, className, children }: { reason: LeaveReason; className?: string; children: ReactNode }) {
  return (
    <a
      href={leaveAddress(reason)} rel="noreferrer" className={className}
      onClick={(event) => {
        event.preventDefault()
        leaveNow(reason)
      }}
    >
      {children}
    </a>
  )
}
