import { getTranslations } from "next-intl/server"
import { AccountForm } from "@/account/account-form"
import { AccountFrame } from "@/account/account-frame"
import { addressFields } from "@/account/address-body"
import { AddressList } from "@/account/address-list"
import { needCustomer } from "@/account/need-customer"
import { oneOf } from "@/account/one-of"
import { saveAddress } from "@/account/own-actions"
import { ownMetadata } from "@/account/own-metadata"
import { WayLink } from "@/account/way-link"
import { MissingPage } from "@/layout/missing-page"
import { Notice } from "@/ui/notice"

type Props = PageProps<"/[locale]/account/addresses">

const FIELDS = ["first_name", "last_name", "street", "postal_code", "city", "is_default"] as const

export async function generateMetadata() {
  return ownMetadata((await getTranslations("Account.addresses"))("title"))
}

/** The saved addresses, and one form: for a new one, or for the one that is being changed. */
export default async function AddressesPage({ searchParams }: Props) {
  const [{ customer }, t, { endre, lagret }] = await Promise.all([needCustomer(), getTranslations("Account"), searchParams])
  const id = oneOf(endre)
  const changed = customer.addresses.find((address) => address.id === id)
  if (id && !changed) return <MissingPage />
  const fresh = { first_name: customer.first_name ?? "", last_name: customer.last_name ?? "", is_default: customer.addresses.length === 0 ? "on" : "" }
  return (
    <AccountFrame title={t("addresses.title")}>
      {lagret && !id ? <Notice kind="status" className="mb-6">{t("done.addressSaved")}</Notice> : null}
      {id ? null : <><p className="mb-6 text-soft">{t("addresses.intro")}</p><AddressList addresses={customer.addresses} /></>}
      <section aria-labelledby="adresse" className={id ? "max-w-md" : "mt-12 max-w-md"}>
        <h2 id="adresse" className="mb-5 text-h2">{changed ? t("addresses.editTitle") : t("addresses.addTitle")}</h2>
        <AccountForm
          key={`${id}-${customer.addresses.length}`} id="adr" action={saveAddress} fields={FIELDS} submit={t("addresses.addSubmit")}
          values={changed ? addressFields(changed) : fresh} hidden={changed ? { id } : {}}
        />
        {changed ? <p className="mt-4"><WayLink href="/account/addresses">{t("addresses.cancel")}</WayLink></p> : null}
      </section>
    </AccountFrame>
  )
}
