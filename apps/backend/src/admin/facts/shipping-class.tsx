import { Label, RadioGroup } from "@medusajs/ui"
import type { ProductFacts } from "@verksted/contracts/product-facts"

type Value = ProductFacts["shipping_class"]

const choices: [Value, string][] = [
  ["postkasse_eller_hentested", "Postkasse eller hentested"],
  ["hentested", "Bare til hentested"],
  ["bare_henting", "Må hentes i butikken"],
]

/** How the thing can be sent. */
export const ShippingClass = ({ value, onChange }: { value: Value; onChange: (value: Value) => void }) => (
  <div className="flex flex-col gap-1.5">
    <Label id="facts-shipping" weight="plus">Kan sendes</Label>
    <RadioGroup aria-labelledby="facts-shipping" value={value} onValueChange={(chosen) => onChange(choices.find(([each]) => each === chosen)?.[0] ?? value)}>
      {choices.map(([each, label]) => (
        <div key={each} className="flex items-center gap-2">
          <RadioGroup.Item id={`facts-${each}`} value={each} />
          <Label htmlFor={`facts-${each}`}>{label}</Label>
        </div>
      ))}
    </RadioGroup>
  </div>
)
