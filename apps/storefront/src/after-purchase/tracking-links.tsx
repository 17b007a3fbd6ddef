import type { OrderPage } from "@verksted/contracts/order-page"
import { getTranslations } from "next-intl/server"

/** Where the parcels are: plain links to the carrier, which is asked nothing from here. */
export async function TrackingLinks({ tracking }: Pick<OrderPage, "tracking">) {
  const t = await getTranslations("AfterPurchase")
  if (tracking.length === 0) return null
  return (
    <section>
      <h2 className="text-h3">{t("tracking.title")}</h2>
      <ul className="mt-1">
        {tracking.map(({ number, url }) => (
          <li key={number}><a className="text-link inline-flex min-h-11 items-center wrap-anywhere" href={url} rel="noreferrer">{t("tracking.follow", { number })}</a></li>
        ))}
      </ul>
    </section>
  )
}
