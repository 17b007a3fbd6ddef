import { formatAmount } from "@verksted/money/format"
import type { LedgerSummary } from "@verksted/contracts/ledger"
import { SumCell } from "./sum-cell"
import { summaryRows, type Behind, type SummaryRow } from "./summary-rows"

const channels = [["nett", "Nett"], ["disk", "Disk"]] as const

type Props = { summary: LedgerSummary; caption: string; onOpen: (behind: Behind) => void }

/** Workshops by channel. Cash rounding stands after the sum: it is no one's sale (R8). */
export function SummaryTable({ summary, caption, onOpen }: Props) {
  const { rows, total } = summaryRows(summary)
  return (
    <table className="w-full table-fixed border-collapse text-[13px] md:text-base">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-ui-border-base text-left text-xs text-ui-fg-subtle md:text-sm">
          <th scope="col" className="w-[25%] py-2 pr-1 md:w-[31%] font-medium">Verksted</th>
          {[...channels.map(([, label]) => label), "Sum"].map((label) => (
            <th key={label} scope="col" className="px-1 py-2 text-right font-medium md:px-4">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => <Row key={row.key} row={row} onOpen={onOpen} />)}
        <Row row={total} strong onOpen={onOpen} />
        <PlainRow title="Øreavrunding" amount={summary.rounding} onOpen={() => onOpen({ title: "Øreavrunding", bucket: "rounding", channel: null })} />
        <PlainRow title="Penger inn, med mva." amount={summary.total.gross + summary.rounding} />
      </tbody>
    </table>
  )
}

function Row({ row, strong, onOpen }: { row: SummaryRow; strong?: boolean; onOpen: (behind: Behind) => void }) {
  const countsUnits = row.behind.bucket !== "freight"
  return (
    <tr className={strong ? "border-y-2 border-ui-border-strong" : "border-b border-ui-border-base"}>
      <th scope="row" className={`break-words py-3 pr-1 text-left align-top ${strong ? "font-semibold" : "font-medium"}`}><WorkshopName name={row.title} /></th>
      {channels.map(([channel, label]) => (
        <SumCell key={channel} sums={row[channel]} name={`${row.title}, ${label}`} strong={strong} countsUnits={countsUnits} onOpen={() => onOpen({ ...row.behind, channel })} />
      ))}
      <SumCell sums={row.sum} name={`${row.title}, sum`} strong countsUnits={countsUnits} onOpen={() => onOpen({ ...row.behind, channel: null })} />
    </tr>
  )
}

/** On a phone a long name may break where its words join: Strikke|verkstedet. */
function WorkshopName({ name }: { name: string }) {
  const [first, ...rest] = name.split("verksted")
  return <>{first}{rest.map((part) => <span key={part}><wbr />verksted{part}</span>)}</>
}

function PlainRow({ title, amount, onOpen }: { title: string; amount: number; onOpen?: () => void }) {
  return (
    <tr className="border-b border-ui-border-base text-ui-fg-subtle">
      <th scope="row" colSpan={3} className="py-2 pr-2 text-left font-normal">{title}</th>
      <td className="px-1 py-2 text-right tabular-nums md:px-4">
        {onOpen && amount !== 0 ? (
          <button type="button" onClick={onOpen} aria-label={`${title}: ${formatAmount(amount)} kr. Vis radene`} className="underline decoration-dotted underline-offset-4 print:no-underline">
            {formatAmount(amount)}
          </button>
        ) : (
          formatAmount(amount)
        )}
      </td>
    </tr>
  )
}
