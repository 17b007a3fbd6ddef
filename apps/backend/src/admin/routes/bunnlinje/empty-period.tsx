import { Button, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

/** What to do when nothing was sold in the period. */
export function EmptyPeriod() {
  return (
    <div className="flex flex-col items-start gap-3 py-10">
      <Heading level="h2">Ingen salg i denne perioden</Heading>
      <Text className="max-w-prose text-ui-fg-subtle">
        Velg en lengre periode, for eksempel «I år». Et salg står her med én gang det er betalt, fra nettbutikken eller fra kassen.
      </Text>
      <Button asChild variant="secondary" className="print:hidden">
        <Link to="/kasse">Gå til Kasse</Link>
      </Button>
    </div>
  )
}
