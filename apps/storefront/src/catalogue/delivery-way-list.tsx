import { deliveryDays, type DeliveryWay } from "@verksted/contracts/delivery"
import { useLocale, useTranslations } from "next-intl"
import { canBeWhole, priceInWords } from "@/lib/price"

/** Each way with what it costs and how many working days it takes. */
export function DeliveryWayList({ ways, className = "" }: { ways: readonly DeliveryWay[]; className?: string }) {
  const t = useTranslations("Delivery")
  const locale = useLocale()
  const decimals = !canBeWhole(ways.flatMap(({ price, free_from }) => [price, free_from ?? 0]))
  const inWords = (amount: number) => priceInWords(amount, locale, decimals)
  const costOf = ({ price, free_from }: DeliveryWay) => {
    if (price === 0) return t("free")
    return free_from === null ? inWords(price) : t("freeFrom", { price: inWords(price), from: inWords(free_from) })
  }
  return (
    <ul className={`grid gap-1.5 ${className}`}>
      {ways.map((way) => {
        const [fewest, most] = deliveryDays(way.kind)
        return <li key={way.id}>{t(way.kind.kind, { name: way.name, cost: costOf(way), fewest, most })}</li>
      })}
    </ul>
  )
}
