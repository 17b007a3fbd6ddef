"use client"
import { useLocale, useTranslations } from "next-intl"
import { dayInWords } from "@/lib/oslo-time"
import { Price } from "@/ui/price"
import type { DeliveryOption } from "./delivery-option"
import { fieldId } from "./field-id"
import { workingDaysAfter } from "./working-days"

type Props = {
  options: DeliveryOption[]
  chosen: string
  choose: (id: string) => void
  error: string | undefined
  /** Where things are fetched, in one line. */
  pickupPlace: string | null
  /** The day it is in Oslo. */
  today: string
}

/** Pickup or parcel, each with its price. */
export function DeliveryChoice({ options, chosen, choose, error, pickupPlace, today }: Props) {
  const t = useTranslations("Checkout")
  const locale = useLocale()
  const hint = ({ kind, hint: words }: DeliveryOption) => (kind === "pickup" && pickupPlace ? pickupPlace : words)
  const when = ({ kind, days }: DeliveryOption) => {
    const [from, to] = days.map((each) => dayInWords(workingDaysAfter(today, each), Number(today.slice(0, 4)), locale))
    return t(kind === "pickup" ? "readyBetween" : "thereBetween", { from: from ?? "", to: to ?? "" })
  }
  const errorId = `${fieldId("delivery")}-error`
  return (
    <fieldset aria-describedby={error ? errorId : undefined} className="grid min-w-0 grid-cols-1 gap-3">
      <legend className="sr-only">{t("delivery")}</legend>
      {options.map((option, index) => (
        <label key={option.id} className="flex cursor-pointer items-start gap-4 rounded-button border-2 border-edge bg-raised p-4 has-checked:border-action has-checked:bg-linen has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-link">
          <input
            type="radio" name="delivery" value={option.id} checked={option.id === chosen} onChange={() => choose(option.id)}
            id={index === 0 ? fieldId("delivery") : undefined}
            className="mt-1 size-5 shrink-0 accent-(--color-action) outline-none"
          />
          <span className="grow">
            <span className="block font-bold">{option.name}</span>
            {hint(option) ? <span className="block text-small text-soft">{hint(option)}</span> : null}
            <span className="block text-small">{when(option)}</span>
          </span>
          <span className="font-bold">{option.price === 0 ? t("free") : <Price amount={option.price} decimals />}</span>
        </label>
      ))}
      {options.every(({ kind }) => kind === "pickup") ? <p className="text-small text-soft">{t("onlyPickup")}</p> : null}
      {error ? <p id={errorId} className="text-small font-semibold text-alarm">{error}</p> : null}
    </fieldset>
  )
}
