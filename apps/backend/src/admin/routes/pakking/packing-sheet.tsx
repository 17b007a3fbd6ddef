import { Heading, Text } from "@medusajs/ui"
import type { PackingOrder } from "@verksted/contracts/packing-list"
import { Link } from "react-router-dom"

const day = new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "Europe/Oslo" })

/** One order on a sheet of its own: where it goes, the greeting, and each thing with a box to tick. No prices: it may lie in a gift. */
export const PackingSheet = ({ order: { id, display_id, placed_at, delivery_name, address, code, recipient, gift, things } }: { order: PackingOrder }) => (
  <article className="flex flex-col gap-y-5 px-6 py-6 print:break-after-page print:px-0" aria-labelledby={`sheet-${id}`}>
    <header className="flex flex-wrap justify-between gap-x-10 gap-y-3">
      <div>
        <Heading level="h2" id={`sheet-${id}`}>
          <Link to={`/orders/${id}`} className="hover:text-ui-fg-interactive print:no-underline">Ordre {display_id}</Link>
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">Bestilt {day.format(new Date(placed_at))}</Text>
      </div>
      <div className="min-w-56">
        <Text size="small" className="text-ui-fg-subtle">{delivery_name}</Text>
        <address className="txt-medium not-italic">
          <strong className="font-medium">{recipient}</strong>
          {address ? <><br />{address.street}<br />{address.postal_code} {address.city}</> : null}
        </address>
        {code ? <Text>Hentekode: <strong className="font-medium tabular-nums">{code}</strong></Text> : null}
      </div>
    </header>
    {gift ? (
      <div className="border-ui-border-strong border-l-2 pl-3">
        <Text size="small" weight="plus">Gave til {gift.recipient_name}</Text>
        {gift.greeting ? <blockquote className="txt-medium whitespace-pre-line [overflow-wrap:anywhere]">{gift.greeting}</blockquote> : null}
      </div>
    ) : null}
    <ul className="divide-ui-border-base border-ui-border-base divide-y border-y">
      {things.map((thing, index) => (
        // A thing may be ordered on two lines; their order never changes.
        <li key={`${thing.sku ?? thing.title}-${index}`} className="grid grid-cols-[1.25rem_4rem_minmax(0,1fr)_auto] items-center gap-4 py-3 print:break-inside-avoid">
          <span aria-hidden="true" className="border-ui-border-strong size-5 rounded-sm border-2" />
          {thing.thumbnail ? <img src={thing.thumbnail} alt="" className="bg-ui-bg-component size-16 rounded-md object-cover" /> : <span className="bg-ui-bg-component size-16 rounded-md" />}
          <div>
            <Text weight="plus">{thing.title}{thing.variant_title ? `, ${thing.variant_title}` : ""}</Text>
            <Text size="small" className="text-ui-fg-subtle">{[thing.workshops.join(", "), thing.sku].filter(Boolean).join(" · ")}</Text>
          </div>
          <Text weight="plus" className="tabular-nums">{thing.quantity} stk.</Text>
        </li>
      ))}
    </ul>
  </article>
)
