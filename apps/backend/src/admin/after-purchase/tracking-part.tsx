import { Text } from "@medusajs/ui"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { ParcelForm } from "./parcel-form"

/** The parcels: what is in each, its tracking code, and the field that the code is pasted into. */
export const TrackingPart = ({ orderId, parcels }: { orderId: string; parcels: AfterPurchase["parcels"] }) =>
  parcels.map((parcel) => (
    <section key={parcel.fulfilment_id} className="flex flex-col gap-2 px-6 py-4">
      <Text size="small" weight="plus">{parcel.is_sent ? "Sendt pakke" : "Pakke som er pakket"}</Text>
      <ul>{parcel.things.map((words) => <li key={words} className="txt-small">{words}</li>)}</ul>
      {parcel.tracking.map(({ number, url }) => (
        <Text key={number} size="small">Sporing: <a href={url} target="_blank" rel="noreferrer" className="text-ui-fg-interactive">{number}</a></Text>
      ))}
      {parcel.is_sent && parcel.tracking.length > 0 ? null : <ParcelForm orderId={orderId} parcel={parcel} />}
    </section>
  ))
