import type { CSSProperties, ReactNode } from "react"
import { classNames } from "@/lib/class-names"

/** The sewn-in label of a workshop: always its name as well as its colour. */
export function Label({ colour, className, children }: { colour: string; className?: string; children: ReactNode }) {
  const cloth: CSSProperties = { backgroundColor: colour }
  return (
    <span
      style={cloth}
      className={classNames(
        "sewn inline-block rounded-label px-2.5 py-1 text-small leading-tight font-semibold text-white dark:border-white/40",
        className,
      )}
    >
      {children}
    </span>
  )
}
