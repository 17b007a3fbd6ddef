import { getTranslations } from "next-intl/server"
import { AccountForm } from "@/account/account-form"
import { Door } from "@/account/door"
import { finishAccount, register } from "@/account/door-actions"
import { oneOf } from "@/account/one-of"
import { ownMetadata } from "@/account/own-metadata"
import { WayLink } from "@/account/way-link"

type Props = PageProps<"/[locale]/account/register">

export async function generateMetadata() {
  return ownMetadata((await getTranslations("Account.register"))("title"))
}

/** Asks for the address first, and for the rest when the link in the e-mail has shown whose it is. */
export default async function RegisterPage({ searchParams }: Props) {
  const [t, { lenke }] = await Promise.all([getTranslations("Account.register"), searchParams])
  const token = oneOf(lenke)
  const ways = <WayLink href="/account/sign-in">{t("hasAccount")}</WayLink>
  if (token) {
    return (
      <Door title={t("finishTitle")} intro={t("finishIntro")} ways={ways}>
        <AccountForm id="ferdig" action={finishAccount} fields={["first_name", "last_name", "new_password"]} hidden={{ lenke: token }} submit={t("finishSubmit")} />
      </Door>
    )
  }
  return (
    <Door title={t("title")} intro={t("intro")} ways={ways}>
      <AccountForm id="ny" action={register} fields={["email"]} submit={t("submit")} endsWhenDone />
    </Door>
  )
}
