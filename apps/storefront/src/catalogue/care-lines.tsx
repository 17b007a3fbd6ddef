import { useTranslations } from "next-intl"
import type { FactsView } from "./facts-in"

/** How the thing is looked after: what its label says, and what else there is to say. */
export function CareLines({ facts }: { facts: FactsView }) {
  const t = useTranslations("Facts.care")
  const told = facts.care_codes.map((code) => `${t(code)}.`)
  return <>{[...told, facts.care].filter(Boolean).join(" ")}</>
}
