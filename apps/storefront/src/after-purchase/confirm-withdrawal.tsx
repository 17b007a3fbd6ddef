"use client"
import { useTranslations } from "next-intl"
import { useEffect, useRef } from "react"
import type { OrderPage } from "@verksted/contracts/order-page"
import { Button } from "@/ui/button"
import { quantityField, type WithdrawFields } from "./withdraw-fields"

type Props = { fields: WithdrawFields; lines: OrderPage["lines"]; busy: boolean }

/** The second step: the statement as it will be sent, and the one button that sends it. */
export function ConfirmWithdrawal({ fields: { name, email, pieces }, lines, busy }: Props) {
  const t = useTranslations("AfterPurchase")
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const titleOf = (item_id: string) => lines.find((line) => line.item_id === item_id)?.title ?? ""
  return (
    <section aria-labelledby="angre-bekreft">
      <h2 ref={heading} id="angre-bekreft" tabIndex={-1} className="text-h2">{t("withdraw.confirmTitle")}</h2>
      <div className="mt-4 rounded-picture border-2 border-edge bg-raised p-5">
        <p>{t("withdraw.statement")}</p>
        <ul className="mt-2 list-disc pl-5">
          {pieces.map(({ item_id, quantity }) => <li key={item_id} className="font-semibold wrap-anywhere">{quantity} × {titleOf(item_id)}</li>)}
        </ul>
        <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
          <dt>{t("withdraw.name")}</dt><dd className="wrap-anywhere">{name}</dd>
          <dt>{t("withdraw.email")}</dt><dd className="wrap-anywhere">{email}</dd>
        </dl>
      </div>
      <p className="mt-4 text-small text-soft">{t("withdraw.confirmHint")}</p>
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="email" value={email} />
      {pieces.map(({ item_id, quantity }) => (
        <span key={item_id}>
          <input type="hidden" name="item" value={item_id} />
          <input type="hidden" name={quantityField(item_id)} value={quantity} />
        </span>
      ))}
      <p className="mt-6 flex flex-wrap gap-4">
        <Button type="submit" name="step" value="confirm" aria-disabled={busy}>{t("withdraw.confirm")}</Button>
        <Button type="submit" name="step" value="back" look="quiet" aria-disabled={busy}>{t("withdraw.back")}</Button>
      </p>
    </section>
  )
}
