import { getTranslations } from "next-intl/server"
import { IslandMessages } from "@/i18n/island-messages"
import { Notice } from "@/ui/notice"
import { SignInForm } from "./sign-in-form"

/** The door to Mine ting. */
export async function SignedOut({ note }: { note: "rested" | "signedOut" | null }) {
  const t = await getTranslations("MyThings")
  return (
    <div className="mx-auto max-w-md">
      <h1 className="text-h1">{t("title")}</h1>
      <p className="mt-3 text-lead text-soft">{t("intro")}</p>
      {note ? <Notice kind="status" className="mt-6">{t(note)}</Notice> : null}
      <IslandMessages part="MyThings"><SignInForm /></IslandMessages>
      <p className="mt-8 text-small text-soft">{t("lost")}</p>
    </div>
  )
}
