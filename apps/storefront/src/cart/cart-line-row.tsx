"use client"
import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field"
import { Link } from "@/i18n/navigation"
import { classNames } from "@/lib/class-names"
import { sizes } from "@/pictures/sizes"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { changeLine } from "./actions"
import type { CartLine } from "./cart-view"
import { QuantityStepper } from "./quantity-stepper"

type Props = {
  line: CartLine
  problem: string | undefined
  /** In the drawer, where there is room for one column. */
  narrow?: boolean
  save: (quantity: number) => Promise<void>
  remove: () => void
}

/** One thing in the cart: picture, name, size, quantity, price. */
export function CartLineRow({ line, problem, narrow = false, save, remove }: Props) {
  const t = useTranslations("Cart")
  const [state, action] = useActionState(changeLine, { status: "idle" })
  const message = problem ?? state.message
  const name = <span className="font-heading text-h3 font-semibold [font-variation-settings:'SOFT'_100]">{line.title}</span>
  return (
    <li className={classNames("seam grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-2 py-6 first:border-t-0 first:pt-0", !narrow && "sm:grid-cols-[8rem_1fr_auto] sm:gap-x-6 sm:gap-y-3")}>
      <Picture src={line.thumbnail} alt="" sizes={narrow ? sizes.drawerLine : sizes.cartLine} className={classNames("self-start", narrow ? "row-span-3" : "row-span-2")} />
      <div>
        {line.handle ? (
          <Link href={{ pathname: "/products/[handle]", params: { handle: line.handle } }} className="text-ink no-underline hover:underline">{name}</Link>
        ) : name}
        {line.variantTitle ? <p className="text-soft">{line.variantTitle}</p> : null}
        {line.quantity > 1 ? <p className="text-small text-soft">{t.rich("each", { price: () => <Price amount={line.unitPrice} decimals /> })}</p> : null}
      </div>
      <p className={classNames("col-start-2 font-bold", !narrow && "sm:col-start-3 sm:row-start-1 sm:text-right")}><Price amount={line.total} decimals /></p>
      <div className={classNames("flex flex-wrap items-center gap-x-4 gap-y-2", narrow ? "col-start-2" : "col-span-full sm:col-span-2 sm:col-start-2")}>
        <QuantityStepper line={line} save={save} action={action} />
        <form action={action} onSubmit={(event) => { event.preventDefault(); remove() }}>
          <LocaleField />
          <input type="hidden" name="line_id" value={line.id} />
          <input type="hidden" name="quantity" value="0" />
          <button type="submit" className="text-link min-h-12 px-2" aria-label={t("stepper.removeTitle", { title: line.title })}>{t("stepper.remove")}</button>
        </form>
        <p role="status" className="w-full font-semibold text-alarm empty:hidden">{message}</p>
      </div>
    </li>
  )
}
