import { Alert, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { SellerResponse } from "@verksted/contracts/seller"
import { Link } from "react-router-dom"
import { sdk } from "../../../lib/sdk"

/** Said before anything is rung up: nothing is sold until it is known who sells. */
export const ClosedTill = () => {
  const { data } = useQuery({ queryKey: ["seller"], queryFn: () => sdk.client.fetch<SellerResponse>("/admin/seller") })
  if (!data || data.seller) return null
  return (
    <Alert variant="warning" role="alert">
      <Text>Kassa er stengt til det er fylt ut hvem som selger. <Link to="/selger" className="underline">Fyll ut siden Selger</Link></Text>
    </Alert>
  )
}
