"use client"
import { useTranslations } from "next-intl"
import { TextArea } from "@/ui/text-area"
import { fieldId } from "./field-id"
import { FormSection } from "./form-section"
import { TextField, type DraftProps } from "./text-field"

/** Somebody else gets the things, perhaps with a greeting. Its fields show when the box is ticked, also without scripts. */
export function GiftSection(props: DraftProps) {
  const t = useTranslations("Checkout")
  const { draft, write, errors } = props
  return (
    <FormSection title={t("gift")}>
      <div className="group">
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox" id={fieldId("gift")} name="gift" value="1" checked={draft.gift === "1"} className="size-6 shrink-0 accent-action"
            onChange={(event) => write("gift", event.target.checked ? "1" : "")}
          />
          {t("giftChoice")}
        </label>
        <div className="mt-4 hidden grid-cols-1 gap-5 group-has-checked:grid">
          <TextField {...props} name="gift_name" autoComplete="off" hint={t("giftParcelHint")} />
          <TextField {...props} name="gift_contact" autoComplete="off" hint={t("gift_contactHint")} />
          <TextArea
            id={fieldId("gift_greeting")} name="gift_greeting" label={t("gift_greeting")} hint={t("gift_greetingHint")}
            rows={3} value={draft.gift_greeting} onChange={(event) => write("gift_greeting", event.target.value)}
            error={errors.find(({ field }) => field === "gift_greeting")?.message}
          />
        </div>
      </div>
    </FormSection>
  )
}
