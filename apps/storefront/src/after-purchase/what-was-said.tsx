import type { OrderPage } from "@verksted/contracts/order-page"
import { getLocale, getTranslations } from "next-intl/server"
import { instantInWords } from "@/lib/oslo-time"

/** What the buyer has stated and told of, as it was received. */
export async function WhatWasSaid({ order: { withdrawals, complaints } }: { order: OrderPage }) {
  const [t, locale] = await Promise.all([getTranslations("AfterPurchase"), getLocale()])
  return (
    <>
      {withdrawals.map(({ id, stated_at, lines, email }) => (
        <section key={id} className="seam pt-6">
          <h2 className="text-h3">{t("said.withdrawn")}</h2>
          <p className="mt-2">{t("said.withdrawnText", { when: instantInWords(stated_at, locale), email })}</p>
          <ul className="mt-2 list-disc pl-5">{lines.map(({ item_id, title, quantity }) => <li key={item_id} className="wrap-anywhere">{quantity} × {title}</li>)}</ul>
        </section>
      ))}
      {complaints.map(({ id, stated_at, lines, text, photo_count }) => (
        <section key={id} className="seam pt-6">
          <h2 className="text-h3">{t("said.complained")}</h2>
          <p className="mt-2">{t("said.complainedText", { when: instantInWords(stated_at, locale), things: lines.map(({ title }) => title).join(", ") })}</p>
          <blockquote className="mt-2 whitespace-pre-line wrap-anywhere">«{text}»</blockquote>
          {photo_count > 0 ? <p className="mt-1 text-small text-soft">{t("said.photos", { count: photo_count })}</p> : null}
        </section>
      ))}
    </>
  )
}
