import { useTranslations } from "next-intl"

const steps = ["made", "bought", "seen"] as const

/** How it works, in three true sentences on one thread. */
export function WayOfAThing() {
  const t = useTranslations("Home.way")
  return (
    <section className="wrap mt-20 md:mt-28">
      <h2 className="max-w-[22ch] text-h2">{t("title")}</h2>
      <ol className="mt-10 grid gap-y-8 md:grid-cols-3">
        {steps.map((step) => (
          <li key={step} className="seam relative pt-6 md:pr-10">
            <span aria-hidden="true" className="absolute -top-2.5 left-0 size-4.5 rounded-full border-2 border-ink bg-ground shadow-[inset_0_0_0_3px_var(--color-ground),inset_0_0_0_9px_var(--color-ink)]" />
            <h3 className="text-h3">{t(`${step}.title`)}</h3>
            <p className="mt-2 max-w-[40ch] text-soft">{t(`${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
