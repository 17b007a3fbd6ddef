import { Hint, Input, Label } from "@medusajs/ui"
import { addDays, type Period } from "@verksted/bottom-line/period"
import { useState } from "react"

/** Whole years only: while «2026» is typed, the field passes the years 2, 20 and 202. */
const isWhole = (day: string) => /^20\d\d-/.test(day)

/** Two days of one's own. The last day is part of the period as people read it; a period is told when both days make one. */
export function DayFields({ period, onDays }: { period: Period; onDays: (period: Period) => void }) {
  const asked = { period, first: period.from, last: addDays(period.to, -1) }
  const [typed, setTyped] = useState(asked)
  const isStill = typed.period.from === period.from && typed.period.to === period.to
  const { first, last } = isStill ? typed : asked
  const isBackwards = isWhole(first) && isWhole(last) && first > last
  const change = (days: { first: string; last: string }) => {
    setTyped({ period, ...days })
    if (isWhole(days.first) && isWhole(days.last) && days.first <= days.last) onDays({ from: days.first, to: addDays(days.last, 1) })
  }
  return (
    <div role="group" aria-label="Egne datoer" className="flex flex-wrap items-end gap-3">
      <DayField id="bunnlinje-fra" label="Fra og med" value={first} isWrong={isBackwards} onDay={(day) => change({ first: day, last })} />
      <DayField id="bunnlinje-til" label="Til og med" value={last} isWrong={isBackwards} onDay={(day) => change({ first, last: day })} />
      {isBackwards && <Hint id={WRONG} role="alert" variant="error" className="basis-full">«Fra og med» kan ikke være etter «Til og med». Perioden er ikke endret.</Hint>}
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
