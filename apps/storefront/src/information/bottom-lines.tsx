import { useTranslations } from "next-intl"

/** The double bottom line: two columns of equal weight. */
export function BottomLines() {
  const t = useTranslations("About")
  return (
    <section className="mt-14 md:mt-20">
      <h2 className="text-h2">{t("bottomLine")}</h2>
      <p className="measure mt-3">{t("bottomLineText")}</p>
      <div className="mt-6 grid gap-x-16 gap-y-6 md:grid-cols-2">
        <div className="border-t-4 border-double border-ink pt-4">
          <h3 className="text-h3">{t("economic")}</h3>
          <p className="mt-2">{t("economicText")}</p>
        </div>
        <div className="border-t-4 border-double border-ink pt-4">
          <h3 className="text-h3">{t("social")}</h3>
          <p className="mt-2">{t("socialText")}</p>
        </div>
      </div>
    </section>
  )
}
