import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { CreditsResponse, SetCredits } from "@verksted/contracts/credits"
import { sdk } from "../lib/sdk"

const keyOf = (productId: string) => ["product-credits", productId]

export const useCredits = (productId: string) =>
  useQuery({ queryKey: keyOf(productId), queryFn: () => sdk.client.fetch<CreditsResponse>(`/admin/products/${productId}/credits`) })

export function useSaveCredits(productId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SetCredits) => sdk.client.fetch<CreditsResponse>(`/admin/products/${productId}/credits`, { method: "POST", body }),
    // The product's tags follow the workshops, and the page shows them.
    onSuccess: async (credits) => { client.setQueryData(keyOf(productId), credits); await client.invalidateQueries({ queryKey: ["products"] }) },
  })
}
