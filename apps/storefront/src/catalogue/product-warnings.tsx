import { useTranslations } from "next-intl"
import { bareWarning } from "./warning-text"

/** What must be warned of, each beginning with «Advarsel:» (leketøyforskriften, GPSR art. 19). */
export function ProductWarnings({ warnings }: { warnings: string[] }) {
  const t = useTranslations("Facts")
  if (warnings.length === 0) return null
  return (
    <ul aria-label={t("warnings")} className="mt-4 grid gap-2 rounded-button border-2 border-edge px-5 py-4">
      {warnings.map((warning) => <li key={warning} className="font-semibold">{t("warning", { warning: bareWarning(warning) })}</li>)}
    </ul>
  )
}
