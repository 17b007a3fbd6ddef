import { Text } from "@medusajs/ui"
import type { Gift } from "@verksted/contracts/gift"
import { Part } from "./part"

/** Whom the things are for, how they hear of it, and what shall stand on the card. */
export const GiftPart = ({ gift: { recipient_name, contact, greeting } }: { gift: Gift }) => (
  <Part title={`Gave til ${recipient_name}`}>
    {contact && <Text size="small">Si fra til mottakeren når gaven er klar til henting: {contact}</Text>}
    {greeting && <Text size="small">Skriv på kortet:</Text>}
    {greeting && <blockquote className="txt-medium border-ui-border-strong whitespace-pre-line border-l-2 pl-3 [overflow-wrap:anywhere]">{greeting}</blockquote>}
  </Part>
)
