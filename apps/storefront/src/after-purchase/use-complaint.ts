"use client"
import { useTranslations } from "next-intl"
import { useState, type FormEvent } from "react"
import { complaintField, complaintProblems } from "./complaint-fields"
import type { FormProblem } from "./form-problem"

type State = { attempt: number; problems: FormProblem[]; failure: string | null }

/** What our own server answers: where to go, or why not. */
type Answer = { location?: string; about?: "photos"; message?: string }

async function post(form: HTMLFormElement, body: FormData): Promise<Answer | null> {
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } })
    return (await answer.json()) as Answer
  } catch {
    return null
  }
}

/** Sends the complaint while the form stands, so that nothing written or chosen is lost when something is wrong. */
export function useComplaint(failure: string | null): { state: State; submit: (event: FormEvent<HTMLFormElement>) => void; busy: boolean } {
  const t = useTranslations("AfterPurchase.problems")
  const [state, setState] = useState<State>({ attempt: 0, problems: [], failure })
  const [busy, setBusy] = useState(false)

  async function send(form: HTMLFormElement) {
    const body = new FormData(form)
    const photos = body.getAll("photos").filter((file): file is File => file instanceof File && file.size > 0)
    body.delete("photos")
    for (const photo of photos) body.append("photos", photo)
    const sentences = {
      lines: t("complainLines"), text: t("complainText"), textTooLong: t("complainTooLong"), photoTooLarge: t("photoTooLarge"), photoKind: t("photoKind"), tooManyPhotos: t("tooManyPhotos"),
    }
    const problems = complaintProblems({ items: body.getAll("item_ids").length, text: String(body.get("text") ?? ""), photos }, sentences)
    const answer = problems.length === 0 ? await post(form, body) : null
    if (answer?.location) return window.location.assign(answer.location)
    const ofPhotos = answer?.about === "photos" ? [{ field: complaintField("photos"), message: answer.message ?? t("photoKind") }] : []
    const found = [...problems, ...ofPhotos]
    setBusy(false)
    setState((before) => ({ attempt: before.attempt + 1, problems: found, failure: found.length > 0 ? null : (answer?.message ?? t("complainFailed")) }))
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    void send(event.currentTarget)
  }
  return { state, submit, busy }
}
