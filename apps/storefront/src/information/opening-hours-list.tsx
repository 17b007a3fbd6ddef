import { openingHoursIn } from "@verksted/contracts/opening-hours"
import type { OpeningHours } from "@verksted/contracts/seller"
import { useLocale } from "next-intl"

/** When the shop is open, in the page's language. */
export function OpeningHoursList({ lines, className = "" }: { lines: OpeningHours[]; className?: string }) {
  const locale = useLocale()
  return (
    <dl className={`grid max-w-80 grid-cols-[auto_1fr] gap-x-6 ${className}`}>
      {lines.map((line) => openingHoursIn(locale, line)).map(({ days, hours }) => (
        <div key={days} className="contents"><dt>{days}</dt><dd className="tabular-nums">{hours}</dd></div>
      ))}
    </dl>
  )
}
