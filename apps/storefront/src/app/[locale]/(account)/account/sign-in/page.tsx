import { getLocale, getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { AccountForm } from "@/account/account-form"
import { currentCustomer } from "@/account/current-customer"
import { Door } from "@/account/door"
import { chooseNewPassword, forgotPassword, signIn } from "@/account/door-actions"
import { oneOf } from "@/account/one-of"
import { ownMetadata } from "@/account/own-metadata"
import { WayLink } from "@/account/way-link"
import { pagePath } from "@/i18n/page-path"
import { Notice } from "@/ui/notice"

type Props = PageProps<"/[locale]/account/sign-in">

export async function generateMetadata() {
  return ownMetadata((await getTranslations("Account.signIn"))("title"))
}

/** The door to the account: sign in, ask for a new password, or choose it by the link in the e-mail. */
export default async function SignInPage({ searchParams }: Props) {
  const [t, { glemt, lenke, til, ut, slettet }] = await Promise.all([getTranslations("Account.signIn"), searchParams])
  const token = oneOf(lenke)
  const back = <WayLink href="/account/sign-in">{t("back")}</WayLink>
  if (token) {
    return (
      <Door title={t("newTitle")} intro={t("newIntro")} ways={<><WayLink href={{ pathname: "/account/sign-in", query: { glemt: "1" } }}>{t("forgot")}</WayLink>{back}</>}>
        <AccountForm id="nytt" action={chooseNewPassword} fields={["new_password"]} hidden={{ lenke: token }} submit={t("newSubmit")} />
      </Door>
    )
  }
  if (glemt) {
    return (
      <Door title={t("forgotTitle")} intro={t("forgotIntro")} ways={back}>
        <AccountForm id="glemt" action={forgotPassword} fields={["email"]} submit={t("forgotSubmit")} endsWhenDone />
      </Door>
    )
  }
  const note = slettet ? t("deleted") : ut ? t("signedOut") : null
  if (!note && (await currentCustomer())) return redirect(pagePath("/account", await getLocale()))
  return (
    <Door
      title={t("title")} intro={t("intro")} note={note ? <Notice kind="status" className="mt-5">{note}</Notice> : null}
      ways={<><WayLink href={{ pathname: "/account/sign-in", query: { glemt: "1" } }}>{t("forgot")}</WayLink><WayLink href="/account/register">{t("noAccount")}</WayLink></>}
    >
      <AccountForm id="inn" action={signIn} fields={["email", "password"]} hidden={til === "kasse" ? { til } : {}} submit={t("submit")} />
    </Door>
  )
}
