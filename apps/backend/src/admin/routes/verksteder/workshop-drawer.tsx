import { Alert, Button, Drawer, Input, Textarea, toast } from "@medusajs/ui"
import type { StaffWorkshop } from "@verksted/contracts/workshop"
import { useState, type FormEvent } from "react"
import { errorMessage } from "../../lib/error-message"
import { FormField } from "../../lib/form-field"
import { useFocusBack } from "../../lib/use-focus-back"
import { useSaveWorkshop } from "../../lib/workshop-queries"
import { WorkshopLabel } from "../../lib/workshop-label"
import { handleFromName } from "./handle-from-name"
import { PictureField } from "./picture-field"
import { checkWorkshop, fieldsOf, type WorkshopFields } from "./workshop-form"

type Props = { workshop?: StaffWorkshop; nextRank: number; onClose: () => void }

/** Makes a workshop, or changes one. */
export const WorkshopDrawer = ({ workshop, nextRank, onClose }: Props) => {
  const [fields, setFields] = useState(() => fieldsOf(workshop, nextRank))
  const [handleTouched, setHandleTouched] = useState(workshop !== undefined)
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({})
  const focusBack = useFocusBack()
  const save = useSaveWorkshop(workshop?.id)

  const change = (field: keyof WorkshopFields) => (event: { target: { value: string } }) => {
    const { value } = event.target
    if (field === "handle") setHandleTouched(true)
    setFields((before) => ({ ...before, [field]: value, ...(field === "name" && !handleTouched ? { handle: handleFromName(value) } : {}) }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkWorkshop(fields, workshop !== undefined)
    setErrors(checked.ok ? {} : checked.errors)
    if (!checked.ok) return
    save.mutate(checked.body, { onSuccess: () => { toast.success(workshop ? "Verkstedet er lagret." : "Verkstedet er laget."); onClose() } })
  }
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content onCloseAutoFocus={focusBack}>
        <form onSubmit={submit} noValidate className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{workshop ? `Rediger ${workshop.name}` : "Nytt verksted"}</Drawer.Title>
            <Drawer.Description>Navn, tekst, farge og bilde vises i nettbutikken.</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-5 overflow-y-auto">
            {save.error && <Alert variant="error" role="alert">{errorMessage(save.error)}</Alert>}
            <FormField id="ws-name" label="Navn" error={errors.name}>{(aria) => <Input {...aria} value={fields.name} onChange={change("name")} placeholder="Strikkeverkstedet" autoFocus />}</FormField>
            <FormField id="ws-handle" label="Adresse" error={errors.handle} hint={workshop ? "Adressen kan ikke endres: lenker og etiketter er laget av den." : `Siden blir /verksteder/${fields.handle || "…"}. Den kan ikke endres siden.`}>
              {(aria) => <Input {...aria} value={fields.handle} onChange={change("handle")} disabled={workshop !== undefined} />}
            </FormField>
            <FormField id="ws-intro" label="Kort tekst" error={errors.intro} hint="Én eller to setninger om hva dere gjør her.">{(aria) => <Textarea {...aria} rows={3} value={fields.intro} onChange={change("intro")} />}</FormField>
            <FormField id="ws-colour" label="Farge" error={errors.colour} hint="Hvit skrift må kunne leses på fargen.">
              {(aria) => (
                <div className="flex items-center gap-3">
                  <input type="color" aria-label="Velg farge" value={/^#[0-9a-f]{6}$/i.test(fields.colour) ? fields.colour : "#000000"} onChange={change("colour")} className="h-8 w-10 shrink-0 cursor-pointer rounded" />
                  <Input {...aria} value={fields.colour} onChange={change("colour")} />
                  <WorkshopLabel name={fields.name || "Navn"} colour={fields.colour} />
                </div>
              )}
            </FormField>
            <PictureField address={fields.picture_url} error={errors.picture_url} onChange={(picture_url) => setFields((before) => ({ ...before, picture_url }))} />
            <FormField id="ws-rank" label="Plass i rekkefølgen" error={errors.rank} hint="Laveste tall står først.">{(aria) => <Input {...aria} inputMode="numeric" value={fields.rank} onChange={change("rank")} />}</FormField>
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" variant="secondary" onClick={onClose}>Avbryt</Button>
            <Button type="submit" isLoading={save.isPending}>Lagre</Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
