"use client"
import { useTranslations } from "next-intl"
import { COMPLAINT_PHOTOS } from "@verksted/contracts/complaint"

/** Pictures of what is wrong. */
export function PhotoField({ id, error }: { id: string; error: string | undefined }) {
  const t = useTranslations("AfterPurchase")
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">{t("complain.photos")}</label>
      <p id={`${id}-hint`} className="text-small text-soft">{t("complain.photosHint", { most: COMPLAINT_PHOTOS })}</p>
      <input
        id={id} name="photos" type="file" multiple accept="image/jpeg,image/png,image/webp"
        aria-invalid={error ? true : undefined} aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        className="mt-2 block min-h-12 w-full rounded-button border-2 border-edge bg-raised px-3 py-2 text-base text-ink file:mr-4 file:min-h-9 file:rounded-button file:border-0 file:bg-linen file:px-4 file:font-bold file:text-ink"
      />
      {error ? <p id={`${id}-error`} className="mt-1 text-small font-semibold text-alarm">{error}</p> : null}
    </div>
  )
}
