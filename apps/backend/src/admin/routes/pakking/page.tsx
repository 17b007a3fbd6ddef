import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { PackingListResponse } from "@verksted/contracts/packing-list"
import { Link, useSearchParams } from "react-router-dom"
import { errorMessage } from "../../lib/error-message"
import { PrintStyle } from "../../lib/print-style"
import { sdk } from "../../lib/sdk"
import { PackingSheet } from "./packing-sheet"

/** What waits to be packed, one sheet for each order; one order alone where the address names it. */
const PackingPage = () => {
  const [address] = useSearchParams()
  const order_id = address.get("ordre") ?? undefined
  const { data, error } = useQuery({
    queryKey: ["packing-list", order_id],
    queryFn: () => sdk.client.fetch<PackingListResponse>("/admin/packing-list", { query: order_id ? { order_id } : {} }),
  })
  const orders = data?.orders ?? []
  return (
    <Container className="divide-y p-0 print:border-0 print:shadow-none" lang="nb">
      <PrintStyle />
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4 print:hidden">
        <div>
          <Heading level="h1">Pakking</Heading>
          <Text className="text-ui-fg-subtle">{order_id ? <>Én bestilling. <Link to="/pakking" className="underline">Vis alt som venter</Link></> : "Bestillinger fra nettbutikken som venter på å bli pakket, eldste først. Ett ark for hver."}</Text>
        </div>
        <Button variant="secondary" onClick={() => window.print()} disabled={orders.length === 0}>Skriv ut</Button>
      </div>
      {error ? <Text className="px-6 py-4" role="alert">{errorMessage(error)}</Text> : null}
      {data && orders.length === 0 ? <Text className="px-6 py-8">Ingenting venter på å bli pakket.</Text> : null}
      {orders.map((order) => <PackingSheet key={order.id} order={order} />)}
    </Container>
  )
}

export default PackingPage

export const config = defineRouteConfig({ label: "Pakking", icon: ListCheckbox })
