import type { CSSProperties, ReactNode } from "react"
import { classNames } from "@/lib/class-names"

type Props = { colour: string; size?: "small" | "large"; className?: string; children: ReactNode }

const sizes = { small: "px-2 py-0.5 text-label", large: "px-3.5 py-1.5 text-small" }

/** The sewn-in label of a workshop: always its name as well as its colour. */
export function Label({ colour, size = "small", className, children }: Props) {
  const cloth: CSSProperties = { backgroundColor: colour }
  return (
    <span
      style={cloth}
      className={classNames(
        "sewn inline-block rounded-label leading-snug font-semibold text-white shadow-tag [--stitch-inset:2px] dark:border-white/40",
        sizes[size],
        className,
      )}
    >
      {children}
    </span>
  )
}
