import { Text } from "@medusajs/ui"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { Part } from "./part"

const wishes = { repair: "at varen blir reparert", replacement: "en ny vare", price_reduction: "avslag i prisen", refund: "pengene igjen mot å levere tilbake" }

/** A complaint in the buyer's own words, with the pictures; each opens in full. */
export const ComplaintPart = ({ complaint: { stated_at, text, wish, lines, photo_urls } }: { complaint: AfterPurchase["complaints"][number] }) => (
  <Part title="Reklamasjon" when={stated_at}>
    <Text size="small" weight="plus">{lines.map(({ title, variant_title }) => (variant_title ? `${title}, ${variant_title}` : title)).join("; ")}</Text>
    <Text size="small" className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</Text>
    {wish && <Text size="small">Kunden ønsker {wishes[wish]}.</Text>}
    <div className="flex flex-wrap gap-2">
      {photo_urls.map((url, index) => (
        <a key={url} href={url} target="_blank" rel="noreferrer" aria-label={`Åpne bilde ${index + 1} fra kunden`}>
          <img src={url} alt={`Bilde ${index + 1} fra kunden`} className="size-24 rounded-md object-cover" />
        </a>
      ))}
    </div>
  </Part>
)
