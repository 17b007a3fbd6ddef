import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Alert, Container, Heading, Text } from "@medusajs/ui"
import { useMakers } from "../../lib/maker-queries"
import { MakerTable } from "./maker-table"
import { NewMakerForm } from "./new-maker-form"

const MakersPage = () => {
  const { data: makers, error } = useMakers()
  return (
    <Container className="p-0">
      <div className="flex flex-col gap-4 px-6 py-4">
        <div>
          <Heading level="h1">Pseudonymer</Heading>
          <Text className="text-ui-fg-subtle">De som lager tingene. Kundene ser dem ikke, bare verkstedet. Med kortet ser hver enkelt sine egne ting på Mine ting.</Text>
        </div>
        <NewMakerForm />
      </div>
      {error && <div className="px-6 pb-6"><Alert variant="error">Pseudonymene kunne ikke hentes. Prøv igjen om litt.</Alert></div>}
      {!makers && !error && <Text role="status" className="px-6 pb-6">Henter pseudonymene …</Text>}
      {makers?.length === 0 && <Text className="px-6 pb-6">Her er det ingen ennå. Legg til et pseudonym, lag et kort, og velg pseudonymet på siden til det de har laget.</Text>}
      {makers && makers.length > 0 && <MakerTable makers={makers} />}
    </Container>
  )
}

export default MakersPage

export const config = defineRouteConfig({ label: "Pseudonymer", icon: Users })
