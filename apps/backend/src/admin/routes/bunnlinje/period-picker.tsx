import { Button } from "@medusajs/ui"
import type { Period } from "@verksted/bottom-line/period"
import type { PresetName } from "@verksted/bottom-line/presets"
import { DayFields } from "./day-fields"
import { presets } from "./period-in-address"

type Props = { period: Period; preset: PresetName | null; onPreset: (slug: string) => void; onDays: (period: Period) => void }

/** Named periods as buttons, and two days of one's own. */
export function PeriodPicker({ period, preset, onPreset, onDays }: Props) {
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
      <div role="group" aria-label="Periode" className="flex flex-wrap gap-2">
        {presets.map(({ name, slug, label }) => (
          <Button key={slug} size="base" variant={preset === name ? "primary" : "secondary"} aria-pressed={preset === name} onClick={() => onPreset(slug)}>
            {label}
          </Button>
        ))}
      </div>
      <DayFields period={period} onDays={onDays} />
    </div>
  )
}
