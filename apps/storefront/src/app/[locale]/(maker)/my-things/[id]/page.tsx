import { getLocale, getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/i18n/navigation"
import { pagePath } from "@/i18n/page-path"
import { fetchThing } from "@/maker/maker-api"
import { NoSuchThing } from "@/maker/no-such-thing"
import { RestWatch } from "@/maker/rest-watch"
import { readMakerToken } from "@/maker/session-cookie"
import { ThingCard } from "@/maker/thing-card"

export default async function MyThingPage({ params }: PageProps<"/[locale]/my-things/[id]">) {
  const [t, token, { id }, locale] = await Promise.all([getTranslations("MyThings"), readMakerToken(), params, getLocale()])
  const toDoor = () => redirect(pagePath("/my-things", locale))
  if (!token) return toDoor()
  const answer = await fetchThing(token, id)
  if (!answer.ok && answer.reason === "not_found") return <NoSuchThing />
  if (!answer.ok && answer.reason === "unavailable") throw new Error("The backend did not answer for Mine ting")
  if (!answer.ok) return toDoor()
  return (
    <>
      <RestWatch />
      <p className="mb-6"><Link href="/my-things" prefetch={false} className="text-link inline-flex min-h-11 items-center">{t("back")}</Link></p>
      <ThingCard thing={answer.data} first large title={<h1 className="text-h1">{answer.data.title}</h1>} />
    </>
  )
}
