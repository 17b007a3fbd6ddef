import type { MakerThing } from "@verksted/contracts/maker"
import { getLocale, getTranslations } from "next-intl/server"
import { classNames } from "@/lib/class-names"
import { requestTime } from "@/lib/request-time"
import { dayInWords, osloYear } from "@/lib/oslo-time"
import { threadOf, type Knot } from "./knots"

const knotLook: Record<Knot["state"], string> = {
  passed: "border-action bg-action forced-colors:bg-[CanvasText]",
  now: "border-action bg-ground ring-4 ring-action/25 forced-colors:border-[Highlight] forced-colors:outline-2 forced-colors:outline-offset-2 forced-colors:outline-[Highlight]",
  ahead: "border-seam bg-ground forced-colors:border-dashed",
}

/** The way of a thing as a thread that gets longer: sewn as far as it has come, basted from there. */
export async function Thread({ thing }: { thing: Pick<MakerThing, "step" | "steps"> }) {
  const [t, locale] = await Promise.all([getTranslations("MyThings"), getLocale()])
  const thisYear = osloYear(await requestTime())
  const knots = threadOf(thing)
  return (
    <ol aria-label={t("thread")}>
      {knots.map(({ step, state, on }, index) => (
        <li key={step} aria-current={state === "now" ? "step" : undefined} className="relative flex gap-4 pb-5 last:pb-0">
          {index < knots.length - 1 ? (
            <span aria-hidden="true" className={classNames("absolute top-5 bottom-[-0.25rem] left-[0.5625rem]", state === "passed" ? "border-l-3 border-action" : "border-l-3 border-dashed border-seam")} />
          ) : null}
          <span aria-hidden="true" className={classNames("relative mt-1 size-5 shrink-0 rounded-full border-3", knotLook[state])} />
          <span className="flex grow flex-wrap items-baseline justify-between gap-x-4">
            <span className={classNames(state === "now" && "font-bold", state === "ahead" && "text-soft")}>
              {t(`steps.${step}`)}<span className="sr-only">{t(state)}</span>
            </span>
            {on ? <time dateTime={on} className="text-small text-soft">{dayInWords(on, thisYear, locale)}</time> : null}
          </span>
        </li>
      ))}
    </ol>
  )
}
