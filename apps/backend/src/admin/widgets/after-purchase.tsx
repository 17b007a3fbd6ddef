import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useAfterPurchase } from "../after-purchase/after-purchase-query"
import { ComplaintPart } from "../after-purchase/complaint-part"
import { GiftPart } from "../after-purchase/gift-part"
import { TrackingPart } from "../after-purchase/tracking-part"
import { UnfetchedPart } from "../after-purchase/unfetched-part"
import { WithdrawalPart } from "../after-purchase/withdrawal-part"

/** On the order's page: what the buyer has said since, and whom a gift is for. */
const AfterPurchasePanel = ({ data: { id } }: { data: { id: string } }) => {
  const { data, error } = useAfterPurchase(id)
  if (data === null) return null
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">Etter kjøpet</Heading>
        <Link to={`/pakking?ordre=${id}`} className="txt-compact-small text-ui-fg-interactive">Pakkseddel</Link>
      </div>
      {error && <div className="p-6"><Alert variant="error">Kunne ikke hente hva som har skjedd etter kjøpet. Last siden på nytt.</Alert></div>}
      {data && (
        <>
          {data.unfetched_since && <UnfetchedPart orderId={id} since={data.unfetched_since} />}
          {data.gift && <GiftPart gift={data.gift} />}
          <TrackingPart orderId={id} parcels={data.parcels} />
          <WithdrawalPart state={data.withdrawal} withdrawals={data.withdrawals} />
          {data.complaints.map((complaint) => <ComplaintPart key={complaint.id} complaint={complaint} />)}
          {data.complaints.length === 0 && <Text size="small" className="text-ui-fg-subtle px-6 py-4">Ingen har klaget på noe i denne bestillingen.</Text>}
        </>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ id: "verksted:after-purchase", zone: "order.details.side.after" })

export default AfterPurchasePanel
