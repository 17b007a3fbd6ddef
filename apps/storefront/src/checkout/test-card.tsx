"use client"
import { useTranslations } from "next-intl"
import { Field } from "@/ui/field"
import { TEST_CARD_NUMBER } from "./checkout-fields"
import { fieldId } from "./field-id"

/** The demo's card, marked so that nobody takes it for a real one. */
export function TestCard({ number, error }: { number: string; error: string | undefined }) {
  const t = useTranslations("Checkout")
  return (
    <div className="grid gap-4 rounded-picture border-2 border-dashed border-edge p-5">
      <p><strong className="mr-2 inline-block rounded-label bg-ink px-2 py-0.5 text-small text-ground">{t("testTitle")}</strong>{t("testNotice")}</p>
      <Field
        id={fieldId("card_number")} name="card_number" label={t("card_number")} hint={t("cardHint")} error={error}
        defaultValue={number || TEST_CARD_NUMBER} inputMode="numeric" autoComplete="off" maxLength={30}
      />
    </div>
  )
}
