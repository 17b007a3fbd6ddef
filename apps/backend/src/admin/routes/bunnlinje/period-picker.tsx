import { Button, Input, Label } from "@medusajs/ui"
import { addDays, type Period } from "@verksted/bottom-line/period"
import type { PresetName } from "@verksted/bottom-line/presets"
import { presets } from "./period-in-address"

type Props = { period: Period; preset: PresetName | null; onPreset: (slug: string) => void; onDays: (period: Period) => void }

/** Named periods as buttons, and two days of one's own. The last day is part of the period as people read it. */
export function PeriodPicker({ period, preset, onPreset, onDays }: Props) {
  const last = addDays(period.to, -1)
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
      <div role="group" aria-label="Periode" className="flex flex-wrap gap-2">
        {presets.map(({ name, slug, label }) => (
          <Button key={slug} size="base" variant={preset === name ? "primary" : "secondary"} aria-pressed={preset === name} onClick={() => onPreset(slug)}>
            {label}
          </Button>
        ))}
      </div>
      <div role="group" aria-label="Egne datoer" className="flex flex-wrap items-end gap-3">
        <DayField id="bunnlinje-fra" label="Fra og med" value={period.from} max={last} onDay={(from) => onDays({ from, to: period.to })} />
        <DayField id="bunnlinje-til" label="Til og med" value={last} min={period.from} onDay={(day) => onDays({ from: period.from, to: addDays(day, 1) })} />
      </div>
    </div>
  )
}

type DayProps = { id: string; label: string; value: string; min?: string; max?: string; onDay: (day: string) => void }

function DayField({ id, label, value, min, max, onDay }: DayProps) {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input id={id} type="date" value={value} min={min} max={max} onChange={(event) => event.target.validity.valid && event.target.value !== "" && onDay(event.target.value)} />
    </div>
  )
}
