"use client"
import { useTranslations } from "next-intl"
import type { OrderPage } from "@verksted/contracts/order-page"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import type { FormProblem } from "./form-problem"
import { ThingChoice } from "./thing-choice"
import { quantityField, withdrawField, type WithdrawFields } from "./withdraw-fields"

type Props = { fields: WithdrawFields; lines: OrderPage["lines"]; problems: FormProblem[]; busy: boolean }

/** The first step: which things, who regrets, and where the receipt goes. Nobody is asked why. */
export function StatementFields({ fields, lines, problems, busy }: Props) {
  const t = useTranslations("AfterPurchase")
  const errorOf = (field: "name" | "email" | "lines") => problems.find((problem) => problem.field === withdrawField(field))?.message
  const chosen = (item_id: string) => fields.pieces.find((piece) => piece.item_id === item_id)
  return (
    <>
      <ThingChoice
        id={withdrawField("lines")} name="item" legend={t("withdraw.which")} lines={lines} error={errorOf("lines")} isChosen={(item_id) => chosen(item_id) !== undefined}
        beside={({ item_id, title, kept }) => kept > 1 ? (
          <label className="mt-2 ml-10 flex items-center gap-3">
            {t("withdraw.howMany")}<span className="sr-only">{title}</span>
            <select name={quantityField(item_id)} defaultValue={chosen(item_id)?.quantity ?? kept} className="min-h-11 rounded-button border-2 border-edge bg-raised px-3 text-base text-ink">
              {Array.from({ length: kept }, (_, index) => <option key={index} value={index + 1}>{index + 1}</option>)}
            </select>
          </label>
        ) : null}
      />
      <Field id={withdrawField("name")} name="name" label={t("withdraw.name")} defaultValue={fields.name} error={errorOf("name")} autoComplete="name" maxLength={120} />
      <Field
        id={withdrawField("email")} name="email" type="email" label={t("withdraw.email")} hint={t("withdraw.emailHint")} defaultValue={fields.email}
        error={errorOf("email")} autoComplete="email" maxLength={254}
      />
      <p><Button type="submit" name="step" value="ask" aria-disabled={busy}>{t("withdraw.next")}</Button></p>
    </>
  )
}
