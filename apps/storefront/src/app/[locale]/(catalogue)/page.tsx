import { getTranslations } from "next-intl/server"

export default async function FrontPage() {
  const t = await getTranslations("Home")
  return <h1 className="wrap py-16 text-display">{t("title")}</h1>
}
