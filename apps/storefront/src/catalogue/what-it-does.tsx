import type { Workshop } from "@verksted/contracts/workshop"
import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import { dayInWords } from "@/lib/oslo-time"
import { priceInWords } from "@/lib/price"
import { findWorkshopResults } from "./workshop-results"

const KRONE = 100

/** What buying the thing does: whose work the money is booked on, and what that workshop has sold this year, from the ledger. */
export async function WhatItDoes({ workshops }: { workshops: readonly Workshop[] }) {
  if (workshops.length === 0) return null
  const [t, locale, format, results] = await Promise.all([
    getTranslations("Product.does"), getLocale(), getFormatter(), Promise.all(workshops.map(({ handle }) => findWorkshopResults(handle))),
  ])
  return (
    <section className="seam mt-6 pt-6">
      <h2 className="text-h3">{t("title")}</h2>
      <p className="mt-2">{t("booked", { count: workshops.length, workshops: format.list(workshops.map(({ name }) => name)) })}</p>
      {workshops.map(({ id, name }, index) => {
        const sold = results[index]
        if (!sold) return null
        const [amount, until] = [priceInWords(Math.floor(sold.net / KRONE) * KRONE, locale, false), dayInWords(sold.until, Number(sold.until.slice(0, 4)), locale)]
        return <p key={id} className="mt-2">{t("results", { workshop: name, things: sold.things, amount, until, vat: sold.gross === sold.net ? "none" : "without" })}</p>
      })}
    </section>
  )
}
