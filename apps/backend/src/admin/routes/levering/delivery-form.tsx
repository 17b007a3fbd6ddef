import { Button, Heading, Input, Text, toast } from "@medusajs/ui"
import type { DeliveryTable } from "@verksted/contracts/delivery-table"
import { type FormEvent, useState } from "react"
import { errorMessage } from "../../lib/error-message"
import { FormField } from "../../lib/form-field"
import { sdk } from "../../lib/sdk"
import { type DeliveryErrors, fieldName, fieldsOf, parcelFields, pickupFields, tableOf } from "./delivery-fields"

type Field = { label: string; hint?: string }

const words: Record<(typeof pickupFields)[number] | (typeof parcelFields)[number], Field> = {
  reminder_days: { label: "Påminnelse etter (dager)", hint: "Fra varen er meldt klar, til kunden får en påminnelse." },
  expiry_days: { label: "Frist for å hente (dager)", hint: "Etter fristen får kunden beskjed, og dere får et varsel om å avbestille." },
  price: { label: "Pris (kr)", hint: "Med merverdiavgift." },
  free_from: { label: "Gratis fra (kr)", hint: "Når varene koster så mye eller mer, etter rabatt. La stå tomt hvis frakten aldri er gratis." },
  max_g: { label: "Høyeste vekt (kg)" },
  max_cm: { label: "Største mål (cm)", hint: "Lengde x bredde x høyde." },
}

const groups = [
  { way: "pickup", title: "Henting i butikken", text: "Hvor lenge det som er klart, blir liggende.", fields: pickupFields },
  { way: "postkasse", title: "Pakke i postkassen", text: "Posten tar inntil 5 kg og 35 × 25 × 12 cm.", fields: parcelFields },
  { way: "hentested", title: "Pakke til hentested", text: "Posten tar inntil 35 kg og 120 × 60 × 60 cm.", fields: parcelFields },
] as const

/** What delivery costs and takes. Nothing is sent before every field is right. */
export function DeliveryForm({ table }: { table: DeliveryTable }) {
  const [typed, setTyped] = useState(() => fieldsOf(table))
  const [errors, setErrors] = useState<DeliveryErrors>({})
  const [saving, setSaving] = useState(false)

  async function save(event: FormEvent) {
    event.preventDefault()
    const read = tableOf(typed)
    setErrors("errors" in read ? read.errors : {})
    if ("errors" in read) {
      document.getElementById(Object.keys(typed).find((name) => read.errors[name]) ?? "")?.focus()
      return
    }
    setSaving(true)
    try {
      await sdk.client.fetch("/admin/delivery-table", { method: "POST", body: read.table })
      toast.success("Lagret.", { description: "Butikken viser det om noen sekunder." })
    } catch (error) {
      toast.error("Ikke lagret.", { description: errorMessage(error) })
    } finally {
      setSaving(false)
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate className="flex flex-col gap-y-8 px-6 py-6">
      {groups.filter(({ way, fields }) => fields.some((field) => fieldName(way, field) in typed)).map(({ way, title, text, fields }) => (
        <section key={way} className="flex flex-col gap-y-3">
          <div>
            <Heading level="h2">{title}</Heading>
            <Text size="small" className="text-ui-fg-subtle">{text}</Text>
          </div>
          <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
            {fields.map((field) => {
              const name = fieldName(way, field)
              return (
                <FormField key={name} id={name} label={words[field].label} hint={words[field].hint} error={errors[name]}>
                  {(aria) => <Input {...aria} name={name} inputMode={field === "max_cm" ? "text" : "decimal"} value={typed[name] ?? ""} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />}
                </FormField>
              )
            })}
          </div>
        </section>
      ))}
      <Button type="submit" size="large" isLoading={saving} className="self-start">Lagre</Button>
    </form>
  )
}
