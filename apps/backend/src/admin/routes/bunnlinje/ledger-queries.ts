import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Period } from "@verksted/bottom-line/period"
import type { LedgerEntries, LedgerSummary, Reconciliation } from "@verksted/contracts/ledger"
import { sdk } from "../../lib/sdk"
import type { Behind } from "./summary-rows"

export const ENTRIES_PER_PAGE = 20

/** Sums of a period; asked for again when the page is looked at again. */
export function useSummary(period: Period) {
  return useQuery({ queryKey: ["ledger", "summary", period], queryFn: () => sdk.client.fetch<LedgerSummary>("/admin/ledger/summary", { query: period }) })
}

export function useReconciliation() {
  return useQuery({ queryKey: ["ledger", "reconciliation"], queryFn: () => sdk.client.fetch<Reconciliation>("/admin/ledger/reconciliation") })
}

/** One page of the rows behind a sum; pages count from 0. */
export function useEntries(period: Period, behind: Behind, page: number) {
  const { workshop_id, bucket, channel } = behind
  const query = { ...period, workshop_id, bucket, channel: channel ?? undefined, offset: page * ENTRIES_PER_PAGE, limit: ENTRIES_PER_PAGE }
  return useQuery({
    queryKey: ["ledger", "entries", query],
    queryFn: () => sdk.client.fetch<LedgerEntries>("/admin/ledger/entries", { query }),
    placeholderData: keepPreviousData,
  })
}

/** Where the browser fetches the period's rows as a spreadsheet. */
export const sheetAddress = (period: Period) => `/admin/ledger/export.csv?${new URLSearchParams(period)}`
