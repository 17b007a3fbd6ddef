import { Badge, Heading, Text } from "@medusajs/ui"

/** The law asks that a till which is not product-declared says so on its first page. */
export const TillHead = () => (
  <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
    <Heading level="h1">Kasse</Heading>
    <Badge color="orange" size="small">Ikke produkterklært</Badge>
    <Text size="small" className="text-ui-fg-subtle">Utskriften er ikke kvittering. Slå også inn salget i den godkjente kassa.</Text>
  </div>
)
