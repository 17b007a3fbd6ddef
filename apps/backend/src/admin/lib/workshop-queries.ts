import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { CreateWorkshop, StaffWorkshopList, UpdateWorkshop } from "@verksted/contracts/workshop"
import { sdk } from "./sdk"

const KEY = ["workshops"]

export const useWorkshops = () =>
  useQuery({ queryKey: KEY, queryFn: () => sdk.client.fetch<StaffWorkshopList>("/admin/workshops"), select: (data) => data.workshops })

/** Creates a workshop, or changes the one with `id`. */
export function useSaveWorkshop(id: string | undefined) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CreateWorkshop | UpdateWorkshop) => sdk.client.fetch(id ? `/admin/workshops/${id}` : "/admin/workshops", { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

export function useDeleteWorkshop() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => sdk.client.fetch(`/admin/workshops/${id}`, { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
