import { useQuery } from "@tanstack/react-query"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { sdk } from "../lib/sdk"

/** What has happened with the order since it was placed; null for a counter sale. */
export const useAfterPurchase = (id: string) =>
  useQuery({
    queryKey: ["after-purchase", id],
    queryFn: () => sdk.client.fetch<{ after_purchase: AfterPurchase | null }>(`/admin/after-purchase/${id}`),
    select: (data) => data.after_purchase,
  })
