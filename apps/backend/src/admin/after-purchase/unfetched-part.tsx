import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { errorMessage } from "../lib/error-message"
import { sdk } from "../lib/sdk"
import { Part } from "./part"

const day = new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "UTC" })

/** What nobody has fetched in time: staff look, and confirm that it is cancelled and paid back. */
export const UnfetchedPart = ({ orderId, since }: { orderId: string; since: string }) => {
  const ask = usePrompt()
  const client = useQueryClient()
  const [cancelling, setCancelling] = useState(false)

  async function cancel() {
    const sure = await ask({ title: "Avbestille ordren?", description: "Varene legges ut for salg igjen, og kunden får pengene tilbake og en e-post.", confirmText: "Avbestill", cancelText: "La den stå" })
    if (!sure) return
    setCancelling(true)
    try {
      await sdk.client.fetch(`/admin/after-purchase/${orderId}/unfetched-cancellation`, { method: "POST", body: {} })
      toast.success("Ordren er avbestilt, og kunden får beskjed.")
    } catch (error) {
      toast.error("Ordren ble ikke avbestilt.", { description: errorMessage(error) })
    } finally {
      await client.invalidateQueries()
      setCancelling(false)
    }
  }

  return (
    <Part title="Ikke hentet">
      <Text size="small">Fristen gikk ut {day.format(new Date(since))}, og kunden har fått beskjed. Se om varene ligger der, før du avbestiller.</Text>
      <Button size="small" variant="danger" isLoading={cancelling} onClick={() => void cancel()} className="self-start">Avbestill og betal tilbake</Button>
    </Part>
  )
}
