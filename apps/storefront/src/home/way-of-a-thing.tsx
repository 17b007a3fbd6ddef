import { useTranslations } from "next-intl"

const steps = ["made", "bought", "seen"] as const

/** How it works, in three true sentences on one thread. */
export function WayOfAThing() {
  const t = useTranslations("Home.way")
  return (
    <section className="wrap mt-20 md:mt-28">
      <h2 className="max-w-[22ch] text-h2">{t("title")}</h2>
      <ol className="mt-8 grid gap-x-10 gap-y-8 md:grid-cols-3">
        {steps.map((step) => (
          <li key={step} className="seam pt-5">
            <h3 className="text-h3">{t(`${step}.title`)}</h3>
            <p className="mt-2 max-w-[40ch] text-soft">{t(`${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
