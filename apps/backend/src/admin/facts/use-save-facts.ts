import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ProductFacts } from "@verksted/contracts/product-facts"
import { sdk } from "../lib/sdk"

/** Saves what is stated of the product; the product's page is read anew. */
export function useSaveFacts(productId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ProductFacts) => sdk.client.fetch<{ facts: ProductFacts }>(`/admin/products/${productId}/facts`, { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["products"] }),
  })
}
