import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCredits } from "../credits/credit-queries"
import { CreditsForm } from "../credits/credits-form"
import { useMakers } from "../lib/maker-queries"
import { useWorkshops } from "../lib/workshop-queries"

/** On the product's page: which workshop has made it, and who. */
const ProductCredits = ({ data: { id } }: { data: { id: string } }) => {
  const { data: credits, error } = useCredits(id)
  const { data: workshops } = useWorkshops()
  const { data: makers } = useMakers()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Verksted og hvem som laget den</Heading>
        <Text size="small" className="text-ui-fg-subtle">Uten verksted kan ikke produktet publiseres. Kundene ser bare verkstedet.</Text>
      </div>
      {error && <div className="p-6"><Alert variant="error">Andelene kunne ikke hentes. Last siden på nytt.</Alert></div>}
      {workshops?.length === 0 && <Text size="small" className="px-6 py-4">Det er ingen verksteder ennå. <Link to="/verksteder" className="text-ui-fg-interactive">Lag det første</Link>.</Text>}
      {credits && workshops && makers && <CreditsForm key={id} productId={id} credits={credits} workshops={workshops} makers={makers.map(({ id: maker, pseudonym }) => ({ id: maker, name: pseudonym }))} />}
    </Container>
  )
}

export const config = defineWidgetConfig({ id: "verksted:product-credits", zone: "product.details.side.before" })

export default ProductCredits
