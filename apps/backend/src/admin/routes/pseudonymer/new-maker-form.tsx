import { Button, Input, toast } from "@medusajs/ui"
import { createMaker } from "@verksted/contracts/credits"
import { useState, type FormEvent } from "react"
import { errorMessage } from "../../lib/error-message"
import { FormField } from "../../lib/form-field"
import { useCreateMaker } from "../../lib/maker-queries"

export const NewMakerForm = () => {
  const [pseudonym, setPseudonym] = useState("")
  const [problem, setProblem] = useState<string>()
  const create = useCreateMaker()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { data, error } = createMaker.safeParse({ pseudonym })
    setProblem(error?.issues[0]?.message)
    if (!data) return
    create.mutate(data.pseudonym, {
      onSuccess: () => { toast.success(`${data.pseudonym} er lagt til.`); setPseudonym("") },
      onError: (failure) => setProblem(errorMessage(failure)),
    })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-wrap items-start gap-3">
      <div className="w-72 max-w-full">
        <FormField id="new-maker" label="Nytt pseudonym" error={problem} hint="Et ord fra naturen, for eksempel. Aldri et ekte navn.">
          {(aria) => <Input {...aria} value={pseudonym} onChange={(event) => setPseudonym(event.target.value)} autoComplete="off" />}
        </FormField>
      </div>
      <Button type="submit" variant="secondary" className="mt-[26px]" isLoading={create.isPending}>Legg til</Button>
    </form>
  )
}
