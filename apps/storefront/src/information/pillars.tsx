import type { AboutTexts } from "@verksted/contracts/seller"
import { useTranslations } from "next-intl"

/** What the enterprise builds on, side by side. */
export function Pillars({ pillars }: { pillars: AboutTexts["pillars"] }) {
  const t = useTranslations("About")
  return (
    <section className="mt-14 md:mt-20">
      <h2 className="text-h2">{t("pillars")}</h2>
      <ul className="mt-6 grid gap-6 md:grid-cols-3">
        {pillars.map(({ title, text }) => (
          <li key={title} className="sewn rounded-picture bg-linen p-7 [--stitch-colour:var(--color-edge)] [--stitch-inset:7px]">
            <h3 className="text-h3">{title}</h3>
            <p className="mt-2">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
