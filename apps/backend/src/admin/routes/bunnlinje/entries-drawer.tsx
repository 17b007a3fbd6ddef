import { Alert, Button, Drawer, Text } from "@medusajs/ui"
import type { Period } from "@verksted/bottom-line/period"
import { useState } from "react"
import { useFocusBack } from "../../lib/use-focus-back"
import { EntryLine } from "./entry-line"
import { ENTRIES_PER_PAGE, useEntries } from "./ledger-queries"
import { periodInWords } from "./period-in-words"
import type { Behind } from "./summary-rows"

const channelNames = { nett: "Nett", disk: "Disk" }

/** The rows behind a sum, newest first. */
export function EntriesDrawer({ behind, period, onClose }: { behind: Behind; period: Period; onClose: () => void }) {
  const [page, setPage] = useState(0)
  const focusBack = useFocusBack()
  const { data, error, isPending } = useEntries(period, behind, page)
  const pages = Math.max(1, Math.ceil((data?.count ?? 0) / ENTRIES_PER_PAGE))
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content onCloseAutoFocus={focusBack}>
        <Drawer.Header>
          <Drawer.Title>{[behind.title, behind.channel && channelNames[behind.channel]].filter(Boolean).join(", ")}</Drawer.Title>
          <Drawer.Description>{periodInWords(period)} · beløp netto, uten mva.</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          {error && <Alert variant="error">Radene kunne ikke hentes. Prøv igjen om litt.</Alert>}
          {isPending && <Text role="status">Henter radene …</Text>}
          <ul>{data?.entries.map((entry) => <EntryLine key={entry.id} entry={entry} />)}</ul>
        </Drawer.Body>
        <Drawer.Footer className="flex items-center justify-between">
          <Text size="small" className="text-ui-fg-subtle">{data ? `${data.count} rader, side ${page + 1} av ${pages}` : ""}</Text>
          <div className="flex gap-2">
            <Button variant="secondary" disabled={page === 0} onClick={() => setPage(page - 1)}>Forrige</Button>
            <Button variant="secondary" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>Neste</Button>
          </div>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
