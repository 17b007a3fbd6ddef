import { Checkbox, Label } from "@medusajs/ui"

type Props = { id: string; label: string; checked: boolean; onChange: (checked: boolean) => void }

/** One box to tick. */
export const Tick = ({ id, label, checked, onChange }: Props) => (
  <div className="flex items-center gap-2 py-1">
    <Checkbox id={`facts-${id}`} checked={checked} onCheckedChange={(now) => onChange(now === true)} />
    <Label htmlFor={`facts-${id}`}>{label}</Label>
  </div>
)
