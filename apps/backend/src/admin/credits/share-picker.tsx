import { XMark } from "@medusajs/icons"
import { Button, Heading, Hint, IconButton, Input, Select } from "@medusajs/ui"
import { alike, percentOfBp, sumOf, WHOLE_BP, type Share } from "./shares"

type Props = {
  title: string
  /** «verksted», for buttons and labels. */
  noun: string
  choices: { id: string; name: string }[]
  shares: Share[]
  onChange: (shares: Share[]) => void
}

/** Chosen ones with their percentages, and the sum as it is written. */
export const SharePicker = ({ title, noun, choices, shares, onChange }: Props) => {
  const sum = sumOf(shares)
  const left = choices.filter(({ id }) => !shares.some((share) => share.id === id))
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id
  const ids = shares.map(({ id }) => id)
  return (
    <section className="flex flex-col gap-3 px-6 py-4" aria-label={title}>
      <div className="flex items-center justify-between gap-2">
        <Heading level="h3">{title}</Heading>
        {shares.length > 1 && <Button type="button" size="small" variant="transparent" onClick={() => onChange(alike(ids))}>Del likt</Button>}
      </div>
      {shares.map(({ id, percent }) => (
        <div key={id} className="flex items-center gap-2">
          <span className="txt-compact-small flex-1">{nameOf(id)}</span>
          <div className="w-20"><Input size="small" inputMode="decimal" aria-label={`Andel til ${nameOf(id)} i prosent`} value={percent} onChange={(event) => onChange(shares.map((share) => (share.id === id ? { id, percent: event.target.value } : share)))} /></div>
          <span aria-hidden className="txt-compact-small text-ui-fg-subtle">%</span>
          <IconButton type="button" size="small" variant="transparent" aria-label={`Ta bort ${nameOf(id)}`} onClick={() => onChange(alike(ids.filter((other) => other !== id)))}><XMark /></IconButton>
        </div>
      ))}
      {left.length > 0 && (
        <Select size="small" value="" onValueChange={(id) => onChange(alike([...ids, id]))}>
          <Select.Trigger aria-label={`Legg til ${noun}`}><Select.Value placeholder={`Legg til ${noun} …`} /></Select.Trigger>
          <Select.Content>{left.map(({ id, name }) => <Select.Item key={id} value={id}>{name}</Select.Item>)}</Select.Content>
        </Select>
      )}
      {shares.length > 0 && (
        <Hint role="status" variant={sum === WHOLE_BP ? "info" : "error"}>
          {sum === null ? "Hver andel er et tall mellom 0,01 og 100." : sum === WHOLE_BP ? "Til sammen 100 %." : `Til sammen ${percentOfBp(sum)} %. Det må bli 100 %.`}
        </Hint>
      )}
    </section>
  )
}
