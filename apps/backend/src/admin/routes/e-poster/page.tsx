import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { LettersResponse } from "@verksted/contracts/letters"
import { useState } from "react"
import { sdk } from "../../lib/sdk"
import { LetterList } from "./letter-list"
import { LetterView } from "./letter-view"

/** Every e-mail that the shop sends, with example data. */
const LettersPage = () => {
  const { data, error } = useQuery({ queryKey: ["letters"], queryFn: () => sdk.client.fetch<LettersResponse>("/admin/letters") })
  const [chosen, setChosen] = useState<string | null>(null)
  const letters = data?.letters ?? []
  const id = chosen ?? letters[0]?.id
  return (
    <Container className="divide-y p-0" lang="nb">
      <div className="px-6 py-4">
        <Heading level="h1">E-poster</Heading>
        <Text className="text-ui-fg-subtle">Alle e-postene butikken sender, med oppdiktede opplysninger. De skrives av seg selv når noe skjer med en bestilling.</Text>
      </div>
      {error ? <Text className="px-6 py-4" role="alert">Fikk ikke hentet e-postene. Last siden på nytt.</Text> : null}
      {id ? (
        <div className="grid gap-6 px-6 py-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
          <LetterList letters={letters} chosen={id} onChoose={setChosen} />
          <LetterView key={id} id={id} title={letters.find((letter) => letter.id === id)?.title ?? ""} />
        </div>
      ) : null}
    </Container>
  )
}

export default LettersPage

export const config = defineRouteConfig({ label: "E-poster", icon: Envelope })
