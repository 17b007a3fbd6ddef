"use client"
import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { Link } from "@/i18n/navigation"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { changeLine } from "./actions"
import type { CartLine } from "./cart-view"
import { QuantityStepper } from "./quantity-stepper"

type Props = {
  line: CartLine
  problem: string | undefined
  save: (quantity: number) => Promise<void>
  remove: () => void
}

/** One thing in the cart: picture, name, size, quantity, price. */
export function CartLineRow({ line, problem, save, remove }: Props) {
  const t = useTranslations("Cart")
  const [state, action] = useActionState(changeLine, { status: "idle" })
  const message = problem ?? state.message
  const name = <span className="font-heading text-h3 font-semibold [font-variation-settings:'SOFT'_100]">{line.title}</span>
  return (
    <li className="seam grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-3 py-6 first:border-t-0 first:pt-0 sm:grid-cols-[8rem_1fr_auto] sm:gap-x-6">
      <Picture src={line.thumbnail} alt="" sizes="8rem" className="row-span-2 self-start" />
      <div>
        {line.handle ? (
          <Link href={{ pathname: "/products/[handle]", params: { handle: line.handle } }} className="text-ink no-underline hover:underline">{name}</Link>
        ) : name}
        {line.variantTitle ? <p className="text-soft">{line.variantTitle}</p> : null}
        {line.quantity > 1 ? <p className="text-small text-soft">{t.rich("each", { price: () => <Price amount={line.unitPrice} decimals /> })}</p> : null}
      </div>
      <p className="col-start-2 font-bold sm:col-start-3 sm:row-start-1 sm:text-right"><Price amount={line.total} decimals /></p>
      <div className="col-span-full flex flex-wrap items-center gap-x-4 gap-y-2 sm:col-span-2 sm:col-start-2">
        <QuantityStepper line={line} save={save} action={action} />
        <form action={action} onSubmit={(event) => { event.preventDefault(); remove() }}>
          <input type="hidden" name="line_id" value={line.id} />
          <input type="hidden" name="quantity" value="0" />
          <button type="submit" className="text-link min-h-12 px-2" aria-label={t("stepper.removeTitle", { title: line.title })}>{t("stepper.remove")}</button>
        </form>
        <p role="status" className="w-full font-semibold text-alarm empty:hidden">{message}</p>
      </div>
    </li>
  )
}
