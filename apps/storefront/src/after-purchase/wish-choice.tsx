"use client"
import { useTranslations } from "next-intl"
import { complaintWish } from "@verksted/contracts/complaint"

/** What the buyer would like; nobody has to say. */
export function WishChoice() {
  const t = useTranslations("AfterPurchase.complain")
  const choices = ["", ...complaintWish.options] as const
  return (
    <fieldset>
      <legend className="font-semibold">{t("wish")}</legend>
      {choices.map((choice) => (
        <label key={choice} className="flex min-h-11 items-center gap-3">
          <input type="radio" name="wish" value={choice} defaultChecked={choice === ""} className="size-5 accent-action" />
          {t(`wishes.${choice || "none"}`)}
        </label>
      ))}
    </fieldset>
  )
}
