import type { ReactNode } from "react"
import { classNames } from "@/lib/class-names"

/** Something that just happened (`status`) or that must be put right (`alert`); announced by screen readers. */
export function Notice({ kind, children, className }: { kind: "status" | "alert"; children: ReactNode; className?: string }) {
  return (
    <div
      role={kind}
      className={classNames(
        "rounded-button border-2 bg-raised px-4 py-3",
        kind === "alert" ? "border-alarm text-alarm" : "border-action text-ink",
        className,
      )}
    >
      {children}
    </div>
  )
}
