import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { SellerResponse } from "@verksted/contracts/seller"
import { sdk } from "../../lib/sdk"
import { SellerForm } from "./seller-form"

/** Who sells: what the law wants in the shop's footer, on the order page and in the e-mail. */
const SellerPage = () => {
  const { data, error } = useQuery({ queryKey: ["seller"], queryFn: () => sdk.client.fetch<SellerResponse>("/admin/seller") })
  return (
    <Container className="divide-y p-0" lang="nb">
      <div className="px-6 py-4">
        <Heading level="h1">Selger</Heading>
        <Text className="text-ui-fg-subtle">Dette står nederst i nettbutikken, på bestillingen og i e-posten. {data && !data.seller ? "Nettbutikken er stengt til det er fylt ut." : ""}</Text>
      </div>
      {error ? <Text className="px-6 py-4" role="alert">Fikk ikke hentet opplysningene. Last siden på nytt.</Text> : null}
      {data ? <SellerForm profile={data.seller} /> : null}
    </Container>
  )
}

export default SellerPage

export const config = defineRouteConfig({ label: "Selger", icon: BuildingStorefront })
