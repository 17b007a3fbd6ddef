import { Minus, Plus, Trash } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { formatAmount } from "@verksted/money/format"
import { shortWords } from "../sale/stock-words"
import type { SaleAction, SaleLine } from "../sale/sale"
import { QuantityField } from "./quantity-field"
import { RoundButton } from "./round-button"

type Props = { line: SaleLine; dispatch: (action: SaleAction) => void; onLeave: () => void }

export const CartLine = ({ line, dispatch, onLeave }: Props) => {
  const { variant_id, quantity, title } = line
  const set = (wanted: number) => dispatch({ type: "set-quantity", variant_id, quantity: wanted })
  return (
    <li className="flex flex-col gap-1 px-4 py-3">
      <div className="flex items-baseline justify-between gap-3">
        <Text weight="plus" className="text-base leading-snug">{title}{line.variant_title && <span className="text-ui-fg-subtle font-normal">, {line.variant_title}</span>}</Text>
        <Text weight="plus" className="whitespace-nowrap text-base tabular-nums">{formatAmount(line.unit_price * quantity)}</Text>
      </div>
      <div className="flex items-center justify-between gap-2">
        <Text size="small" className={quantity > line.available ? "text-ui-tag-orange-text" : "text-ui-fg-subtle"}>
          {quantity > line.available ? shortWords(line.available) : `${formatAmount(line.unit_price)} per stk.`}
        </Text>
        <div className="flex items-center">
          <RoundButton label={quantity === 1 ? `Fjern ${title}` : `Én færre av ${title}`} onClick={() => set(quantity - 1)}>{quantity === 1 ? <Trash /> : <Minus />}</RoundButton>
          <QuantityField key={quantity} title={title} quantity={quantity} onSet={set} onLeave={onLeave} />
          <RoundButton label={`Én til av ${title}`} onClick={() => set(quantity + 1)}><Plus /></RoundButton>
        </div>
      </div>
    </li>
  )
}
