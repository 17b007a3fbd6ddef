import type { SearchAnswer } from "@verksted/contracts/search"
import { useFormatter, useTranslations } from "next-intl"
import { RESULTS_ID } from "./results-id"

/** How many things there are and how the question was understood; read aloud when it changes. */
export function SearchSummary({ answer, question }: { answer: SearchAnswer; question: string }) {
  const t = useTranslations("Search")
  const format = useFormatter()
  const { total, corrected, unknown, all_words } = answer
  const unknownWords = format.list(unknown.map((word) => t("quoted", { word })), { type: "conjunction" })
  return (
    <div role="status" id={RESULTS_ID} tabIndex={-1} className="scroll-mt-4 outline-offset-8">
      <p className="font-bold">{t("count", { count: total })}</p>
      {corrected && total ? <p className="text-soft">{t("corrected", { question, corrected })}</p> : null}
      {unknown.length && total ? <p className="text-soft">{t("unknown", { words: unknownWords })}</p> : null}
      {!all_words && total ? <p className="text-soft">{t("someWords")}</p> : null}
    </div>
  )
}
