import { Button } from "@medusajs/ui"
import { errorMessage } from "../../lib/error-message"
import { FormField } from "../../lib/form-field"
import { useUpload } from "../../lib/use-upload"

type Props = { address: string; error?: string | undefined; onChange: (address: string) => void }

/** A picture that is uploaded as soon as it is chosen, shown as the shop frames it. */
export const PictureField = ({ address, error, onChange }: Props) => {
  const upload = useUpload()
  const problem = upload.error ? errorMessage(upload.error) : error
  const choose = ([picture]: readonly File[]) => picture && upload.mutate(picture, { onSuccess: onChange })
  return (
    <FormField id="ws-picture" label="Bilde (valgfritt)" hint={upload.isPending ? "Laster opp …" : "JPG, PNG eller WebP, helst i høydeformat 4:5."} {...(problem ? { error: problem } : {})}>
      {(aria) => (
        <div className="flex items-center gap-4">
          {address && <img src={address} alt="Bildet av verkstedet" className="aspect-[4/5] w-20 shrink-0 rounded object-cover" />}
          <div className="flex min-w-0 flex-col items-start gap-2">
            <input {...aria} type="file" accept="image/jpeg,image/png,image/webp" disabled={upload.isPending} onChange={(event) => choose([...(event.target.files ?? [])])} className="txt-compact-small max-w-full" />
            {address && <Button type="button" size="small" variant="secondary" onClick={() => onChange("")}>Ta bort bildet</Button>}
          </div>
        </div>
      )}
    </FormField>
  )
}
