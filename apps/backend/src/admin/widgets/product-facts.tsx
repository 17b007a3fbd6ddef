import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { FactsForm } from "../facts/facts-form"

type Product = { id: string; metadata?: Record<string, unknown> | null }

/** On the product's page: what it is made of, how it is looked after, its papers and warnings. */
const ProductFactsWidget = ({ data: { id, metadata } }: { data: Product }) => (
  <Container className="divide-y p-0" lang="nb">
    <div className="px-6 py-4">
      <Heading level="h2">Det som skal stå om tingen</Heading>
      <Text size="small" className="text-ui-fg-subtle">Står på tingens side i butikken. Ingenting kan publiseres før dette er fylt ut: leketøy må ha CE-merke, ting til mat samsvarserklæring, og tekstil fibre og stell.</Text>
    </div>
    <FactsForm key={id} productId={id} stored={metadata?.facts} />
  </Container>
)

export const config = defineWidgetConfig({ id: "verksted:product-facts", zone: "product.details.after" })

export default ProductFactsWidget
