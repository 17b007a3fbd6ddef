import { getTranslations } from "next-intl/server"

export async function SkipLink() {
  const t = await getTranslations("Site")
  return (
    <a href="#innhold" className="sr-only rounded-button bg-action px-4 py-3 font-bold text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50">
      {t("skip")}
    </a>
  )
}
