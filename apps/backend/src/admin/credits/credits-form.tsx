import { Alert, Button, toast } from "@medusajs/ui"
import type { CreditsResponse } from "@verksted/contracts/credits"
import { useState } from "react"
import { errorMessage } from "../lib/error-message"
import { useSaveCredits } from "./credit-queries"
import { SharePicker } from "./share-picker"
import { bpOfPercent, percentOfBp, sumOf, WHOLE_BP, type Share } from "./shares"

type Choice = { id: string; name: string }
type Props = { productId: string; credits: CreditsResponse; workshops: Choice[]; makers: Choice[] }

const isWhole = (shares: Share[]) => shares.length === 0 || sumOf(shares) === WHOLE_BP

/** The product's shares; workshops' and makers' stand apart. */
export const CreditsForm = ({ productId, credits, workshops, makers }: Props) => {
  const [ofWorkshops, setWorkshops] = useState<Share[]>(credits.workshops.map(({ workshop_id, weight_bp }) => ({ id: workshop_id, percent: percentOfBp(weight_bp) })))
  const [ofMakers, setMakers] = useState<Share[]>(credits.makers.map(({ maker_id, weight_bp }) => ({ id: maker_id, percent: percentOfBp(weight_bp) })))
  const save = useSaveCredits(productId)
  const submit = () =>
    save.mutate({
      workshops: ofWorkshops.map(({ id, percent }) => ({ workshop_id: id, weight_bp: bpOfPercent(percent) ?? 0 })),
      makers: ofMakers.map(({ id, percent }) => ({ maker_id: id, weight_bp: bpOfPercent(percent) ?? 0 })),
    }, { onSuccess: () => toast.success("Verksted og andeler er lagret.") })
  return (
    <form aria-label="Verksted og hvem som laget den" noValidate onSubmit={(event) => { event.preventDefault(); submit() }} className="divide-y">
      <SharePicker title="Verksted" noun="verksted" choices={workshops} shares={ofWorkshops} onChange={setWorkshops} />
      <SharePicker title="Laget av" noun="pseudonym" choices={makers} shares={ofMakers} onChange={setMakers} />
      <div className="flex flex-col gap-3 px-6 py-4">
        {save.error && <Alert variant="error" role="alert">{errorMessage(save.error)}</Alert>}
        <div className="flex justify-end"><Button type="submit" size="small" isLoading={save.isPending} disabled={!isWhole(ofWorkshops) || !isWhole(ofMakers)}>Lagre</Button></div>
      </div>
    </form>
  )
}
