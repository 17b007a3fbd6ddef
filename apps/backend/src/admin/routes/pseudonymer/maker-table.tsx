import { Button, Table, toast, usePrompt } from "@medusajs/ui"
import type { MakerList } from "@verksted/contracts/credits"
import { useState } from "react"
import { errorMessage } from "../../lib/error-message"
import { useIssueCard } from "../../lib/maker-queries"
import { CardModal } from "./card-modal"

type Maker = MakerList["makers"][number]

export const MakerTable = ({ makers }: { makers: Maker[] }) => {
  const ask = usePrompt()
  const issue = useIssueCard()
  const [card, setCard] = useState<{ pseudonym: string; code: string; replacesOld: boolean } | null>(null)
  const issueCard = async ({ id, pseudonym, has_card }: Maker) => {
    const sure = !has_card || (await ask({ title: `Nytt kort til ${pseudonym}?`, description: "Det gamle kortet slutter å virke med en gang, og PIN-koden velges på nytt.", confirmText: "Lag nytt kort", cancelText: "Avbryt" }))
    if (!sure) return
    issue.mutate(id, {
      onSuccess: ({ code }) => { setCard({ pseudonym, code, replacesOld: has_card }); issue.reset() },
      onError: (error) => toast.error("Kortet ble ikke laget.", { description: errorMessage(error) }),
    })
  }
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Pseudonym</Table.HeaderCell>
            <Table.HeaderCell>Kort</Table.HeaderCell>
            <Table.HeaderCell><span className="sr-only">Handlinger</span></Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {makers.map((maker) => (
            <Table.Row key={maker.id}>
              <Table.Cell className="font-medium">{maker.pseudonym}</Table.Cell>
              <Table.Cell className="text-ui-fg-subtle">{maker.has_card ? "Har kort" : "Uten kort"}</Table.Cell>
              <Table.Cell>
                <div className="flex justify-end py-1">
                  <Button size="small" variant="secondary" disabled={issue.isPending} onClick={() => issueCard(maker)} aria-label={`${maker.has_card ? "Nytt kort" : "Lag kort"} til ${maker.pseudonym}`}>
                    {maker.has_card ? "Nytt kort" : "Lag kort"}
                  </Button>
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {card && <CardModal {...card} onClose={() => setCard(null)} />}
    </>
  )
}
