import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { osloDay } from "@verksted/bottom-line/period"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { PrintStyle } from "../../lib/print-style"
import { EmptyPeriod } from "./empty-period"
import { EntriesDrawer } from "./entries-drawer"
import { sheetAddress, useSummary } from "./ledger-queries"
import { addressOfPeriod, periodFromAddress } from "./period-in-address"
import { periodInWords } from "./period-in-words"
import { PeriodPicker } from "./period-picker"
import { ReconciliationNotice } from "./reconciliation-notice"
import type { Behind } from "./summary-rows"
import { SummaryTable } from "./summary-table"

/** The economic half of the bottom line, straight from the ledger. */
const BottomLinePage = () => {
  const [search, setSearch] = useSearchParams()
  const [behind, setBehind] = useState<Behind | null>(null)
  const { period, preset } = periodFromAddress(search, osloDay(new Date()))
  const { data: summary, error } = useSummary(period)
  const words = periodInWords(period)
  const isEmpty = summary?.cells.length === 0 && summary.freight.length === 0 && summary.rounding === 0
  return (
    <Container className="flex flex-col gap-6 px-4 py-6 md:px-6">
      <PrintStyle />
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <Heading level="h1">Bunnlinje</Heading>
          <Text className="text-ui-fg-subtle">Netto salg, mva. og solgte enheter, {words}</Text>
        </div>
        <div className="flex gap-2 print:hidden">
          <Button variant="secondary" onClick={() => window.print()}>Skriv ut</Button>
          <Button variant="secondary" asChild><a href={sheetAddress(period)} download>Last ned CSV</a></Button>
        </div>
      </div>
      <PeriodPicker period={period} preset={preset} onPreset={(slug) => setSearch({ periode: slug })} onDays={(days) => setSearch(addressOfPeriod(days))} />
      <ReconciliationNotice />
      {error && <Alert variant="error">Tallene kunne ikke hentes. Prøv igjen om litt.</Alert>}
      {!summary && !error && <Text role="status">Henter tallene …</Text>}
      {isEmpty && <EmptyPeriod />}
      {summary && !isEmpty && <SummaryTable summary={summary} caption={`Netto salg etter verksted og kanal, ${words}`} onOpen={setBehind} />}
      {behind && <EntriesDrawer behind={behind} period={period} onClose={() => setBehind(null)} />}
    </Container>
  )
}

export default BottomLinePage

export const config = defineRouteConfig({ label: "Bunnlinje", icon: ChartBar })
