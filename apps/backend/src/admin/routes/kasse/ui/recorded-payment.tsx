import type { TillMeans } from "@verksted/contracts/till"
import { Button, Kbd, Text } from "@medusajs/ui"
import { useState } from "react"
import { Amount } from "./amount"
import { BigField } from "./big-field"

type Props = { means: Exclude<TillMeans, "cash">; total: number; isSending: boolean; onPay: (reference: string) => void }

const words = {
  external_card: { label: "Trekk på kortterminalen", hint: "Slå inn beløpet på terminalen. Fullfør her når terminalen har godkjent." },
  vipps: { label: "Betales med Vipps", hint: "Fullfør her når du ser betalingen på butikkens telefon." },
}

/** Card terminal and Vipps stand beside the till: it only writes down that they took the money, to the øre. */
export const RecordedPayment = ({ means, total, isSending, onPay }: Props) => {
  const [reference, setReference] = useState("")
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => { event.preventDefault(); onPay(reference.trim()) }}>
      <Amount label={words[means].label} ore={total} />
      <Text className="text-ui-fg-subtle text-base">{words[means].hint}</Text>
      <BigField label="Referanse" value={reference} onValue={setReference} inputMode="text" maxLength={60} isOptional />
      <Button type="submit" isLoading={isSending} className="h-16 w-full text-lg">Betalt, fullfør salget <Kbd>Enter</Kbd></Button>
    </form>
  )
}
