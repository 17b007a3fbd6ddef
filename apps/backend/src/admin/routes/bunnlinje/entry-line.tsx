import { Badge, Text } from "@medusajs/ui"
import { osloClock } from "@verksted/bottom-line/period"
import { entryKindNames, type LedgerEntry } from "@verksted/contracts/ledger"
import { formatAmount } from "@verksted/money/format"
import { Link } from "react-router-dom"
import { formatUnits } from "./format-units"

/** One ledger row, with the way to its order. */
export function EntryLine({ entry }: { entry: LedgerEntry }) {
  const [day = "", time = ""] = osloClock(new Date(entry.at)).split("T")
  return (
    <li className="flex items-start justify-between gap-4 border-b border-ui-border-base py-3">
      <div className="min-w-0">
        <Text weight="plus" className="break-words">{entry.title}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {day.split("-").reverse().join(".")} kl. {time} · <Link to={`/orders/${entry.order_id}`} className="text-ui-fg-interactive underline">Ordre {entry.display_id ?? ""}</Link>
        </Text>
        <div className="mt-1 flex flex-wrap gap-1">
          <Badge size="2xsmall" color={entry.gross < 0 ? "orange" : "grey"}>{entryKindNames[entry.kind]}</Badge>
          <Badge size="2xsmall">{entry.channel === "disk" ? "Disk" : "Nett"}</Badge>
          {entry.weight_bp < 10_000 && <Badge size="2xsmall">{formatAmount(entry.weight_bp)} %</Badge>}
        </div>
        {entry.reason && <Text size="small" className="text-ui-fg-subtle">{entry.reason}</Text>}
      </div>
      <div className="shrink-0 text-right tabular-nums">
        <Text weight="plus">{formatAmount(entry.net)}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">mva. {formatAmount(entry.vat)}</Text>
        {entry.qty !== 0 && <Text size="xsmall" className="text-ui-fg-subtle">{formatUnits(entry.qty)}</Text>}
      </div>
    </li>
  )
}
