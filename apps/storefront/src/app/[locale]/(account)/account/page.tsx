import { getTranslations } from "next-intl/server"
import { fetchOrders } from "@/account/account-api"
import { AccountFrame } from "@/account/account-frame"
import { needCustomer } from "@/account/need-customer"
import { oneOf } from "@/account/one-of"
import { OrderList } from "@/account/order-list"
import { ownMetadata } from "@/account/own-metadata"
import { isTimeToRenew } from "@/account/token-age"
import { requestTime } from "@/lib/request-time"

export async function generateMetadata() {
  return ownMetadata((await getTranslations("Account"))("title"))
}

const FAR = 100_000

/** «Hei, Kari», and the orders. */
export default async function AccountPage({ searchParams }: PageProps<"/[locale]/account">) {
  const [{ token, customer }, t, { fra }] = await Promise.all([needCustomer(), getTranslations("Account"), searchParams])
  const offset = Math.min(FAR, Math.max(0, Math.trunc(Number(oneOf(fra)) || 0)))
  const answer = await fetchOrders(token, offset)
  if (!answer.ok) throw new Error("The backend did not answer for the orders")
  return (
    <AccountFrame title={t("hello", { name: customer.first_name ?? customer.email })} renew={isTimeToRenew(token, await requestTime())}>
      <h2 className="mb-6 text-h2">{t("orders.title")}</h2>
      <OrderList {...answer.data} email={customer.email} />
    </AccountFrame>
  )
}
