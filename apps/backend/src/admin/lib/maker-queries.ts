import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { IssuedCard, MakerList } from "@verksted/contracts/credits"
import { sdk } from "./sdk"

const KEY = ["makers"]

export const useMakers = () =>
  useQuery({ queryKey: KEY, queryFn: () => sdk.client.fetch<MakerList>("/admin/makers"), select: (data) => data.makers })

export function useCreateMaker() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (pseudonym: string) => sdk.client.fetch("/admin/makers", { method: "POST", body: { pseudonym } }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

/** The answered code is shown once; it is never kept in the browser's cache of queries. */
export function useIssueCard() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => sdk.client.fetch<IssuedCard>(`/admin/makers/${id}/card`, { method: "POST" }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
