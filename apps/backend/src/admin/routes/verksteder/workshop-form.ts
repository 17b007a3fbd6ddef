import { createWorkshop, updateWorkshop, type CreateWorkshop, type StaffWorkshop, type UpdateWorkshop } from "@verksted/contracts/workshop"
import { contrastWithWhite, LEAST_CONTRAST } from "../../../modules/workshop/contrast"
import { errorsByField } from "../../lib/form-errors"

/** The form's fields as they are written. */
export type WorkshopFields = Record<"name" | "handle" | "intro" | "picture_url" | "colour" | "rank", string>

export const fieldsOf = (workshop: StaffWorkshop | undefined, nextRank: number): WorkshopFields => ({
  name: workshop?.name ?? "",
  handle: workshop?.handle ?? "",
  intro: workshop?.intro ?? "",
  picture_url: workshop?.picture_url ?? "",
  colour: workshop?.colour ?? "#1F4D3F",
  rank: String(workshop?.rank ?? nextRank),
})

type Checked = { ok: true; body: CreateWorkshop | UpdateWorkshop } | { ok: false; errors: Partial<Record<string, string>> }

/** What to send of a filled-in form, or what is wrong with each field. A workshop that exists keeps its handle. */
export function checkWorkshop({ handle, ...fields }: WorkshopFields, exists: boolean): Checked {
  const values = { ...fields, picture_url: fields.picture_url || null, rank: fields.rank.trim() === "" ? NaN : Number(fields.rank) }
  const { data, error } = exists ? updateWorkshop.safeParse(values) : createWorkshop.safeParse({ ...values, handle })
  if (!data) return { ok: false, errors: errorsByField(error.issues) }
  if (contrastWithWhite(values.colour) < LEAST_CONTRAST) return { ok: false, errors: { colour: "Fargen er for lys for hvit skrift. Velg en mørkere farge." } }
  return { ok: true, body: data }
}
