import { formatAmount } from "@verksted/money/format"
import { formatUnits } from "./format-units"
import type { Sums } from "./summary-rows"

type Props = { sums: Sums | null; name: string; strong?: boolean; countsUnits: boolean; onOpen: () => void }

/** Net in the large, VAT and units below it. The net opens the rows behind it. */
export function SumCell({ sums, name, strong, countsUnits, onOpen }: Props) {
  if (sums === null) return <td className="px-1 py-3 text-right align-top text-ui-fg-muted md:px-4">–</td>
  const net = formatAmount(sums.net)
  return (
    <td className="px-1 py-3 text-right align-top tabular-nums md:px-4">
      <button
        type="button"
        onClick={onOpen}
        aria-label={`${name}: netto ${net} kr. Vis radene`}
        className={`rounded-sm underline decoration-dotted underline-offset-4 hover:text-ui-fg-interactive focus-visible:shadow-borders-focus print:no-underline ${strong ? "font-semibold" : "font-medium"}`}
      >
        {net}
      </button>
      <div className="mt-1 text-[11px] leading-4 text-ui-fg-subtle md:text-xs">
        <div>mva. {formatAmount(sums.vat)}</div>
        {countsUnits && <div>{formatUnits(sums.units)}</div>}
      </div>
    </td>
  )
}
