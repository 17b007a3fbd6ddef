import { defineRouteConfig } from "@medusajs/admin-sdk"
import { HandTruck } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { DeliveryTableResponse } from "@verksted/contracts/delivery-table"
import { sdk } from "../../lib/sdk"
import { DeliveryForm } from "./delivery-form"

/** What the ways of delivery cost, what they take, and how long a thing waits to be fetched. */
const DeliveryPage = () => {
  const { data, error } = useQuery({ queryKey: ["delivery-table"], queryFn: () => sdk.client.fetch<DeliveryTableResponse>("/admin/delivery-table"), refetchOnWindowFocus: false })
  return (
    <Container className="divide-y p-0" lang="nb">
      <div className="px-6 py-4">
        <Heading level="h1">Levering</Heading>
        <Text className="text-ui-fg-subtle">Det butikken, handlekurven og kassen viser om frakt og henting.</Text>
      </div>
      {error ? <Text className="px-6 py-4" role="alert">Fikk ikke hentet innstillingene. Last siden på nytt.</Text> : null}
      {data ? <DeliveryForm table={data.delivery_table} /> : null}
    </Container>
  )
}

export default DeliveryPage

export const config = defineRouteConfig({ label: "Levering", icon: HandTruck })
