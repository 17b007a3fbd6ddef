import { Button, Input, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { shipmentRequest } from "@verksted/contracts/tracking-code"
import { type FormEvent, useState } from "react"
import { errorMessage } from "../lib/error-message"
import { FormField } from "../lib/form-field"
import { sdk } from "../lib/sdk"

type Props = { orderId: string; parcel: AfterPurchase["parcels"][number] }

/** Marks the parcel as sent, with the code that is pasted; the buyer is told. A parcel that is sent already gets its code. */
export function ParcelForm({ orderId, parcel: { fulfilment_id, is_sent } }: Props) {
  const client = useQueryClient()
  const [typed, setTyped] = useState("")
  const [error, setError] = useState<string>()
  const [sending, setSending] = useState(false)

  async function send(event: FormEvent) {
    event.preventDefault()
    const read = shipmentRequest.safeParse({ fulfilment_id, tracking_code: typed })
    setError(read.error?.issues[0]?.message)
    if (!read.success) return
    setSending(true)
    try {
      await sdk.client.fetch(`/admin/after-purchase/${orderId}/shipments`, { method: "POST", body: read.data })
      toast.success(is_sent ? "Sporingskoden er lagt til." : "Pakken er merket som sendt, og kunden får beskjed.")
      await client.invalidateQueries()
    } catch (problem) {
      toast.error("Det gikk ikke.", { description: errorMessage(problem) })
    } finally {
      setSending(false)
    }
  }

  const id = `tracking-${fulfilment_id}`
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="flex flex-col gap-2">
      <FormField id={id} label="Sporingskode" hint="Lim inn koden eller lenken fra Posten eller Bring. La stå tomt hvis pakken ikke kan spores." error={error}>
        {(aria) => <Input {...aria} size="small" value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />}
      </FormField>
      <Button type="submit" size="small" variant="secondary" isLoading={sending} disabled={is_sent && !typed.trim()} className="self-start">{is_sent ? "Legg til sporingskode" : "Merk som sendt"}</Button>
    </form>
  )
}
