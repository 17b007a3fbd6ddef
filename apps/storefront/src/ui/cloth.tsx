import type { ReactNode } from "react"
import { classNames } from "@/lib/class-names"

/** A workshop's label at full size: a piece of its cloth with the stitch inside its edge. */
export function Cloth({ colour, className, children }: { colour: string; className?: string; children: ReactNode }) {
  return (
    <div style={{ backgroundColor: colour }} className={classNames("sewn rounded-button text-white [--stitch-inset:6px] [--stitch-width:1.5px] dark:border-white/35", className)}>
      {children}
    </div>
  )
}
