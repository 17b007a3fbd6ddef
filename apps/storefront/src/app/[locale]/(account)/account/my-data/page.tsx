import { getTranslations } from "next-intl/server"
import { AccountForm } from "@/account/account-form"
import { AccountFrame } from "@/account/account-frame"
import { needCustomer } from "@/account/need-customer"
import { deleteMe, saveProfile } from "@/account/own-actions"
import { ownMetadata } from "@/account/own-metadata"
import { buttonStyle } from "@/ui/button-style"

export async function generateMetadata() {
  return ownMetadata((await getTranslations("Account.myData"))("title"))
}

/** What the shop knows of the customer: to put right, to take along, and to have deleted. */
export default async function MyDataPage() {
  const [{ customer }, t] = await Promise.all([needCustomer(), getTranslations("Account.myData")])
  const values = { first_name: customer.first_name ?? "", last_name: customer.last_name ?? "", phone: customer.phone ?? "" }
  return (
    <AccountFrame title={t("title")}>
      <div className="grid max-w-5xl gap-x-16 gap-y-12 md:grid-cols-2">
        <section aria-labelledby="om">
          <h2 id="om" className="text-h2">{t("profileTitle")}</h2>
          <p className="mt-2 mb-5 text-soft [overflow-wrap:anywhere]">{t("emailIs", { email: customer.email })}</p>
          <AccountForm id="profil" action={saveProfile} fields={["first_name", "last_name", "phone"]} values={values} submit={t("profileSubmit")} />
        </section>
        <div className="grid content-start gap-12">
          <section aria-labelledby="ut">
            <h2 id="ut" className="text-h2">{t("exportTitle")}</h2>
            <p className="mt-2 mb-5">{t("exportText")}</p>
            <a href="/api/account/export" download className={buttonStyle("quiet")}>{t("exportLink")}</a>
          </section>
          <section aria-labelledby="slett">
            <h2 id="slett" className="text-h2">{t("deleteTitle")}</h2>
            <p className="mt-2">{t("deleteText")}</p>
            <p className="mt-3 mb-5">{t("deleteOrders")}</p>
            <AccountForm id="slett-meg" action={deleteMe} fields={["password"]} submit={t("deleteSubmit")} look="quiet" />
          </section>
        </div>
      </div>
    </AccountFrame>
  )
}
