import { Button, Heading, toast } from "@medusajs/ui"
import type { SellerProfile } from "@verksted/contracts/seller"
import { type FormEvent, useState } from "react"
import { sdk } from "../../lib/sdk"
import { fieldsOf, profileOf, type SellerErrors, type SellerField } from "./seller-fields"
import { SellerInput } from "./seller-input"

const groups: { title: string; fields: SellerField[] }[] = [
  { title: "Hvem som selger", fields: ["shop_name", "legal_name", "organisation_number", "email", "phone", "contact_person"] },
  { title: "Adresse", fields: ["street", "postal_code", "city"] },
  { title: "Henting", fields: ["pickup_street", "pickup_postal_code", "pickup_city", "opening_hours"] },
  { title: "Merverdiavgift", fields: ["vat_registered_from"] },
  { title: "Siden «Om oss»", fields: ["about_nb", "pillars_nb", "about_en", "pillars_en"] },
]

const hints: Partial<Record<SellerField, string>> = {
  shop_name: "Som på skiltet.",
  contact_person: "Den kunder kan spørre etter. La stå tomt hvis alle kan svare.",
  pillars_nb: "Navnet først, så kolon: Mestre: Å se at noen vil ha det du har laget.",
  pickup_street: "Butikken, som kan ligge et annet sted enn verkstedene.",
  vat_registered_from: "La stå tomt så lenge dere ikke er registrert.",
}

/** Fills in who sells. Nothing is sent before every field is right. */
export function SellerForm({ profile }: { profile: SellerProfile | null }) {
  const [typed, setTyped] = useState(() => fieldsOf(profile))
  const [errors, setErrors] = useState<SellerErrors>({})
  const [saving, setSaving] = useState(false)

  async function save(event: FormEvent) {
    event.preventDefault()
    const read = profileOf(typed)
    setErrors("errors" in read ? read.errors : {})
    if ("errors" in read) {
      document.getElementById(Object.keys(read.errors)[0] ?? "")?.focus()
      return
    }
    setSaving(true)
    try {
      await sdk.client.fetch("/admin/seller", { method: "POST", body: read.profile })
      toast.success("Lagret.")
    } catch (error) {
      toast.error("Ikke lagret.", { description: error instanceof Error ? error.message : undefined })
    } finally {
      setSaving(false)
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate className="flex flex-col gap-y-8 px-6 py-6">
      {groups.map(({ title, fields }) => (
        <section key={title} className="flex max-w-xl flex-col gap-y-3">
          <Heading level="h2">{title}</Heading>
          {fields.map((field) => (
            <SellerInput key={field} field={field} value={typed[field]} error={errors[field]} hint={hints[field]} onChange={(value) => setTyped({ ...typed, [field]: value })} />
          ))}
        </section>
      ))}
      <Button type="submit" size="large" isLoading={saving} className="self-start">Lagre</Button>
    </form>
  )
}
