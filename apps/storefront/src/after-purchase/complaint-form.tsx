"use client"
import { useLocale, useTranslations } from "next-intl"
import type { OrderPage } from "@verksted/contracts/order-page"
import { COMPLAINT_LENGTH } from "@verksted/contracts/complaint"
import { askedByUs } from "@/ui/asked-by-us"
import { Button } from "@/ui/button"
import { TextArea } from "@/ui/text-area"
import { complaintField } from "./complaint-fields"
import { PhotoField } from "./photo-field"
import { ProblemSummary } from "./problem-summary"
import { ThingChoice } from "./thing-choice"
import { useComplaint } from "./use-complaint"
import { WishChoice } from "./wish-choice"

type Props = {
  token: string
  /** Names this complaint: sent twice, it is one. */
  complaintKey: string
  lines: OrderPage["lines"]
  /** Why a try without scripts has just failed. */
  failure: string | null
}

/** Tells of a fault, with pictures. Without scripts the browser itself asks for what is missing. */
export function ComplaintForm({ token, complaintKey, lines, failure }: Props) {
  const t = useTranslations("AfterPurchase")
  const locale = useLocale()
  const { state, submit, busy } = useComplaint(failure)
  const errorOf = (field: "lines" | "text" | "photos") => state.problems.find((problem) => problem.field === complaintField(field))?.message
  return (
    <form
      ref={askedByUs}
      action={`/api/orders/${token}/complaint?locale=${locale}`} method="post" encType="multipart/form-data"
      onSubmit={submit} className="measure mt-8 grid gap-8"
    >
      <input type="hidden" name="key" value={complaintKey} />
      <ProblemSummary attempt={state.attempt} title={state.failure ? t("complain.failedTitle") : t("errorTitle", { count: state.problems.length })} failure={state.failure} problems={state.problems} />
      <ThingChoice id={complaintField("lines")} name="item_ids" legend={t("complain.which")} lines={lines} error={errorOf("lines")} isChosen={() => lines.length === 1} />
      <TextArea
        id={complaintField("text")} name="text" label={t("complain.text")} hint={t("complain.textHint", { most: COMPLAINT_LENGTH })}
        rows={6} required error={errorOf("text")}
      />
      <PhotoField id={complaintField("photos")} error={errorOf("photos")} />
      <WishChoice />
      <p><Button type="submit" aria-disabled={busy}>{busy ? t("complain.sending") : t("complain.submit")}</Button></p>
    </form>
  )
}
