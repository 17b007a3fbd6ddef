import { Text } from "@medusajs/ui"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"

/** The parcels' tracking codes. They are written where the parcel is marked as shipped. */
export const TrackingPart = ({ tracking }: Pick<AfterPurchase, "tracking">) => (
  <div className="px-6 py-4">
    {tracking.length === 0 && <Text size="small" className="text-ui-fg-subtle">Ingen sporingskode. Lim den inn når du merker pakken som sendt, så ser kunden den.</Text>}
    {tracking.map(({ number, url }) => (
      <Text key={number} size="small">Sporing: <a href={url} target="_blank" rel="noreferrer" className="text-ui-fg-interactive">{number}</a></Text>
    ))}
  </div>
)
