import { getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { StatusMark } from "@/layout/status-mark"

/** A thing that does not exist, and one that is somebody else's: nobody can tell which. */
export async function NoSuchThing() {
  const t = await getTranslations("MyThings")
  return (
    <>
      <StatusMark status={404} />
      <h1 className="text-h1">{t("notFoundTitle")}</h1>
      <p className="mt-3 text-lead text-soft">{t("notFoundText")}</p>
      <p className="mt-6"><Link href="/my-things" prefetch={false} className="text-link inline-flex min-h-11 items-center">{t("back")}</Link></p>
    </>
  )
}
