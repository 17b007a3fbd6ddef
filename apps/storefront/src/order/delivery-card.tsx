import type { OrderPage } from "@verksted/contracts/order-page"
import { getTranslations } from "next-intl/server"
import { OpeningHoursList } from "@/information/opening-hours-list"

type Delivery = OrderPage["delivery"]

async function Pickup({ delivery }: { delivery: Extract<Delivery, { kind: "pickup" }> }) {
  const t = await getTranslations("Order")
  return (
    <>
      <h2 className="text-h3">{t("pickup")}</h2>
      <p className="mt-4 text-small">{t("code")}</p>
      <p className="font-heading text-display leading-none tracking-wider tabular-nums">{delivery.code}</p>
      <p className="mt-2 text-small">{t("codeHint")}</p>
      <address className="mt-6 not-italic">
        <strong className="block">{delivery.name}</strong>
        {delivery.address.street}<br />{delivery.address.postal_code} {delivery.address.city}
      </address>
      <h3 className="mt-6 text-base">{t("openingHours")}</h3>
      <OpeningHoursList lines={delivery.opening_hours} className="mt-1" />
    </>
  )
}

async function Parcel({ delivery }: { delivery: Extract<Delivery, { kind: "parcel" }> }) {
  const t = await getTranslations("Order")
  return (
    <>
      <h2 className="text-h3">{t("parcel")}</h2>
      <address className="mt-4 text-lead not-italic">
        {delivery.recipient}<br />{delivery.address.street}<br />{delivery.address.postal_code} {delivery.address.city}
      </address>
      <p className="mt-4">{delivery.name}</p>
    </>
  )
}

/** Where the thing is fetched, or where it goes: the order's sewn-in label. */
export function DeliveryCard({ delivery }: { delivery: Delivery }) {
  return (
    <section className="sewn self-start rounded-picture bg-action p-7 text-white [--stitch-inset:7px] print:border-black print:bg-white print:text-black">
      {delivery.kind === "pickup" ? <Pickup delivery={delivery} /> : <Parcel delivery={delivery} />}
    </section>
  )
}
