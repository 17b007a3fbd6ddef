import { deliveryDays, type DeliveryWay } from "@verksted/contracts/delivery"
import { useLocale, useTranslations } from "next-intl"
import { canBeWhole, priceInWords } from "@/lib/price"

/** Each way with what it costs and how many working days it takes. */
export function DeliveryWayList({ ways, className = "" }: { ways: readonly DeliveryWay[]; className?: string }) {
  const t = useTranslations("Delivery")
  const locale = useLocale()
  const decimals = !canBeWhole(ways.map(({ price }) => price))
  return (
    <ul className={`grid gap-1.5 ${className}`}>
      {ways.map(({ id, name, price, kind }) => {
        const [fewest, most] = deliveryDays(kind)
        const cost = price === 0 ? t("free") : priceInWords(price, locale, decimals)
        return <li key={id}>{t(kind.kind, { name, cost, fewest, most })}</li>
      })}
    </ul>
  )
}
