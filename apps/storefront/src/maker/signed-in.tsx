import type { MakerThings } from "@verksted/contracts/maker"
import { getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { LeaveLink } from "./leave-link"
import { RestWatch } from "./rest-watch"
import { ThingCard } from "./thing-card"

/** All things of the youth who is signed in. */
export async function SignedIn({ pseudonym, things }: MakerThings) {
  const t = await getTranslations("MyThings")
  return (
    <>
      <RestWatch />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-h1">{t("title")}</h1>
        <p>{t("greeting", { pseudonym })} <LeaveLink reason="sign-out" className="text-link ml-3 inline-flex min-h-11 items-center">{t("signOut")}</LeaveLink></p>
      </div>
      {things.length === 0 ? <p className="measure mt-8 text-lead text-soft">{t("empty")}</p> : null}
      <ul className="mt-8">
        {things.map((thing, index) => (
          <li key={thing.id} className="seam py-10 first:border-t-0 first:pt-0">
            <ThingCard
              thing={thing} first={index === 0}
              title={
                <h2 className="text-h2">
                  <Link href={{ pathname: "/my-things/[id]", params: { id: thing.id } }} prefetch={false} className="text-ink no-underline hover:underline">{thing.title}</Link>
                </h2>
              }
            />
          </li>
        ))}
      </ul>
    </>
  )
}
