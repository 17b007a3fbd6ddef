import type { TillItem } from "@verksted/contracts/till"
import { formatPrice } from "@verksted/money/format"
import { stockWords } from "../sale/stock-words"

/** A thing to tap. What is not in stock can be chosen too: the clerk may have it in hand. */
export const ItemTile = ({ item, inCart, onAdd }: { item: TillItem; inCart: number; onAdd: () => void }) => {
  const left = item.available - inCart
  return (
    <button
      type="button"
      onClick={onAdd}
      className="bg-ui-bg-component hover:bg-ui-bg-component-hover shadow-elevation-card-rest hover:shadow-elevation-card-hover focus-visible:shadow-borders-interactive-with-focus group relative flex flex-col overflow-hidden rounded-lg text-left outline-none transition-shadow motion-reduce:transition-none"
    >
      <span className="bg-ui-bg-base-pressed block aspect-square w-full overflow-hidden">
        {item.thumbnail && <img src={item.thumbnail} alt="" loading="lazy" className={`size-full object-cover ${left <= 0 ? "opacity-50 grayscale" : ""}`} />}
      </span>
      <span className="flex flex-1 flex-col gap-1 p-3">
        <span className="text-ui-fg-base text-sm font-medium leading-snug">{item.title}</span>
        {item.variant_title && <span className="text-ui-fg-subtle text-sm">{item.variant_title}</span>}
        <span className="mt-auto flex items-baseline justify-between gap-2 pt-1">
          <span className="text-ui-fg-base text-base font-semibold tabular-nums">{formatPrice(item.unit_price)}</span>
          <span className={`text-xs ${left <= 0 ? "text-ui-tag-orange-text" : "text-ui-fg-subtle"}`}>{stockWords(left)}</span>
        </span>
      </span>
      {inCart > 0 && <span className="bg-ui-bg-interactive text-ui-fg-on-color absolute right-2 top-2 grid h-8 min-w-8 place-items-center rounded-full px-2 text-sm font-semibold tabular-nums">{inCart}</span>}
    </button>
  )
}
