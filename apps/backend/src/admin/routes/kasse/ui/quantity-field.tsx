import { useState } from "react"

type Props = { title: string; quantity: number; onSet: (quantity: number) => void; onLeave: () => void }

/** The quantity to type. A scanned code has more than three digits and is never taken for a quantity. */
export const QuantityField = ({ title, quantity, onSet, onLeave }: Props) => {
  const [text, setText] = useState(String(quantity))
  const finish = () => (/^\d{1,3}$/.test(text) ? onSet(Number(text)) : setText(String(quantity)))
  return (
    <input
      inputMode="numeric"
      aria-label={`Antall av ${title}`}
      value={text}
      onChange={(event) => setText(/^\d{0,3}$/.test(event.target.value) ? event.target.value : String(quantity))}
      onFocus={(event) => event.target.select()}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return
        finish()
        onLeave()
      }}
      className="bg-ui-bg-field text-ui-fg-base shadow-borders-base focus:shadow-borders-interactive-with-active h-12 w-14 rounded-md text-center text-lg tabular-nums outline-none"
    />
  )
}
