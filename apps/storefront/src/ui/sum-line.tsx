import type { Ore } from "@verksted/money/ore"
import { classNames } from "@/lib/class-names"
import { Price } from "./price"

/** One line of a sum, inside a `dl`: what it is, and the amount in øre with its decimals; `instead` where no amount is known. */
export function SumLine({ label, amount, instead, strong = false }: { label: string; amount: Ore | null; instead?: string; strong?: boolean }) {
  return (
    <div className={classNames("flex items-baseline justify-between gap-4", strong && "seam mt-2 border-edge pt-3 text-h3 font-bold")}>
      <dt>{label}</dt>
      <dd className="text-right">{amount === null || instead ? instead : <Price amount={amount} decimals />}</dd>
    </div>
  )
}
