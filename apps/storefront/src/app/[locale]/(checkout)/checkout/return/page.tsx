import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { IslandMessages } from "@/i18n/island-messages"
import { bankAnswer } from "@/payment/bank-answer"
import { ReturnFromBank } from "@/payment/return-from-bank"

/** Its address names a payment: it is neither indexed nor passed on. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Checkout.back")
  return { title: t("checkingTitle"), robots: { index: false, follow: false }, referrer: "no-referrer" }
}

/** Where the bank leads a buyer back to. The order is made by what the page asks for, not by the visit itself. */
export default async function ReturnPage({ searchParams }: PageProps<"/[locale]/checkout/return">) {
  const answer = bankAnswer((await searchParams).redirect_status)
  return <IslandMessages part="Checkout"><ReturnFromBank answer={answer} /></IslandMessages>
}
