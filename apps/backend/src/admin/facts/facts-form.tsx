import { Alert, Button, toast } from "@medusajs/ui"
import { careCodes } from "@verksted/contracts/textile"
import { useState } from "react"
import { errorMessage } from "../lib/error-message"
import { factsOf, fieldsOf, type FactsErrors, type FactsFields } from "./facts-fields"
import { ShippingClass } from "./shipping-class"
import { TextField } from "./text-field"
import { careWords } from "./textile-words"
import { Tick } from "./tick"
import { useSaveFacts } from "./use-save-facts"

type Texts = { [Key in keyof FactsFields]: FactsFields[Key] extends string ? Key : never }[keyof FactsFields]
type Flags = { [Key in keyof FactsFields]: FactsFields[Key] extends boolean ? Key : never }[keyof FactsFields]

/** Fills in what the law and the buyer want to know of a thing. Nothing is sent before every field is right. */
export const FactsForm = ({ productId, stored }: { productId: string; stored: unknown }) => {
  const [fields, setFields] = useState(() => fieldsOf(stored))
  const [errors, setErrors] = useState<FactsErrors>({})
  const save = useSaveFacts(productId)
  const set = (change: Partial<FactsFields>) => setFields({ ...fields, ...change })
  const text = (id: Exclude<Texts, "shipping_class">, label: string, more: { rows?: number; hint?: string } = {}) => (
    <TextField id={id} label={label} {...more} {...(errors[id] ? { error: errors[id] } : {})} value={fields[id]} onChange={(value) => set({ [id]: value })} />
  )
  const tick = (id: Flags, label: string) => <Tick id={id} label={label} checked={fields[id]} onChange={(checked) => set({ [id]: checked })} />
  const submit = () => {
    const read = factsOf(fields)
    setErrors("errors" in read ? read.errors : {})
    if ("errors" in read) document.getElementById(`facts-${Object.keys(read.errors)[0] ?? ""}`)?.focus()
    else save.mutate(read.facts, { onSuccess: () => toast.success("Opplysningene er lagret.") })
  }
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); submit() }} className="flex flex-col gap-5 px-6 py-4">
      {text("materials", "Laget av")}
      {text("materials_en", "Laget av, på engelsk")}
      {tick("one_of_a_kind", "Det finnes bare én")}
      {tick("textile", "Tekstil: minst 80 % tekstilfibre")}
      {text("fibres", "Fibre", { rows: 2, hint: "Én del på hver linje: Trekk: 80 % bomull, 20 % polyester" })}
      <fieldset>
        <legend className="txt-compact-small-plus mb-1">Stell</legend>
        {careCodes.map((code) => (
          <Tick
            key={code} id={code} label={careWords[code]} checked={fields.care_codes.includes(code)}
            onChange={(checked) => set({ care_codes: careCodes.filter((each) => (each === code ? checked : fields.care_codes.includes(each))) })}
          />
        ))}
      </fieldset>
      {text("care", "Annet om stell")}
      {text("care_en", "Annet om stell, på engelsk")}
      {tick("food_contact", "Brukes til mat")}
      {tick("food_declaration", "Vi har samsvarserklæring for matkontakt")}
      {tick("toy", "Leketøy for barn under 14 år")}
      {tick("ce_marked", "Vi har vurdert samsvar og satt på CE-merket")}
      {tick("art_vat_open", "Original kunst: mva. må avklares")}
      {text("warnings", "Advarsler, én på hver linje", { rows: 2, hint: "Uten «Advarsel:» foran; det skriver butikken." })}
      {text("warnings_en", "Advarsler på engelsk, én på hver linje", { rows: 2 })}
      {text("alts", "Det bildene viser, én linje for hvert", { rows: 2 })}
      {text("alts_en", "Det bildene viser, på engelsk", { rows: 2 })}
      <ShippingClass value={fields.shipping_class} onChange={(shipping_class) => set({ shipping_class })} />
      {text("size", "Pakkens mål i cm", { hint: "Som 30 × 20 × 10. La stå tomt når ingen har målt." })}
      {save.error && <Alert variant="error" role="alert">{errorMessage(save.error)}</Alert>}
      <div className="flex justify-end"><Button type="submit" size="small" isLoading={save.isPending}>Lagre</Button></div>
    </form>
  )
}
