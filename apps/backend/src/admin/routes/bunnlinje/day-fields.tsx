import { Hint, Input, Label } from "@medusajs/ui"
import type { Period } from "@verksted/bottom-line/period"
import { useState } from "react"
import { type Days, daysOf, isBackwards, typedUnder, withDays } from "./typed-days"

/** Two days of one's own. A period is told when both days make one. */
export function DayFields({ period, onDays }: { period: Period; onDays: (period: Period) => void }) {
  const [kept, keep] = useState(() => daysOf(period))
  const typed = typedUnder(kept, period)
  if (typed !== kept) keep(typed)
  const change = (days: Partial<Days>) => {
    const next = withDays(typed, { first: typed.first, last: typed.last, ...days })
    keep(next.typed)
    if (next.ask) onDays(next.ask)
  }
  const isWrong = isBackwards(typed)
  return (
    <div role="group" aria-label="Egne datoer" className="flex flex-wrap items-end gap-3">
      <DayField id="bunnlinje-fra" label="Fra og med" value={typed.first} isWrong={isWrong} onDay={(first) => change({ first })} />
      <DayField id="bunnlinje-til" label="Til og med" value={typed.last} isWrong={isWrong} onDay={(last) => change({ last })} />
      {isWrong && <Hint id={WRONG} role="alert" variant="error" className="basis-full">«Fra og med» kan ikke være etter «Til og med». Perioden er ikke endret.</Hint>}
    </div>
  )
}

const WRONG = "bunnlinje-dager-feil"

type DayProps = { id: string; label: string; value: string; isWrong: boolean; onDay: (day: string) => void }

function DayField({ id, label, value, isWrong, onDay }: DayProps) {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">{label}</Label>
      <Input id={id} type="date" value={value} aria-invalid={isWrong} aria-describedby={isWrong ? WRONG : undefined} onChange={(event) => onDay(event.target.value)} />
    </div>
  )
}
