import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { IslandMessages } from "@/i18n/island-messages"
import { LocaleField } from "@/i18n/locale-field"
import { Button } from "@/ui/button"
import { AccountLink } from "./account-link"
import { signOut } from "./door-actions"
import { KeepSignedIn } from "./keep-signed-in"

/** The pages of somebody who is signed in: title, the ways between them, and the way out. */
export async function AccountFrame({ title, renew = false, children }: { title: string; renew?: boolean; children: ReactNode }) {
  const t = await getTranslations("Account")
  return (
    <div className="wrap py-10 md:py-14">
      {renew ? <KeepSignedIn /> : null}
      <h1 className="text-h1">{title}</h1>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <nav aria-label={t("navigation")} className="-mx-2 flex flex-wrap gap-x-2">
          <AccountLink href="/account">{t("links.orders")}</AccountLink>
          <AccountLink href="/account/addresses">{t("links.addresses")}</AccountLink>
          <AccountLink href="/account/my-data">{t("links.myData")}</AccountLink>
        </nav>
        <form action={signOut}><LocaleField /><Button type="submit" look="quiet">{t("signOut")}</Button></form>
      </div>
      <div className="seam mt-4 mb-8" />
      <IslandMessages part="Account">{children}</IslandMessages>
    </div>
  )
}
