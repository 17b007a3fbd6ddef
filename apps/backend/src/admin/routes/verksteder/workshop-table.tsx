import { Button, Table, toast, usePrompt } from "@medusajs/ui"
import type { StaffWorkshop } from "@verksted/contracts/workshop"
import { errorMessage } from "../../lib/error-message"
import { useDeleteWorkshop } from "../../lib/workshop-queries"
import { WorkshopLabel } from "../../lib/workshop-label"

type Props = { workshops: StaffWorkshop[]; onEdit: (workshop: StaffWorkshop) => void }

/** On a phone a row is the label and what can be done with it: the buttons must not lie outside the window. */
const WIDE = "max-md:hidden"

export const WorkshopTable = ({ workshops, onEdit }: Props) => {
  const ask = usePrompt()
  const remove = useDeleteWorkshop()
  const confirmAndRemove = async ({ id, name }: StaffWorkshop) => {
    const sure = await ask({ title: `Slette ${name}?`, description: "Verkstedet blir borte fra butikken. Salg som er gjort, står som før i Bunnlinje.", confirmText: "Slett", cancelText: "Avbryt" })
    if (!sure) return
    remove.mutate(id, {
      onSuccess: () => toast.success(`${name} er slettet.`),
      onError: (error) => toast.error(`${name} ble ikke slettet.`, { description: errorMessage(error), duration: 10_000 }),
    })
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Verksted</Table.HeaderCell>
            <Table.HeaderCell className={WIDE}>Adresse</Table.HeaderCell>
            <Table.HeaderCell className={`${WIDE} text-right`}>Produkter</Table.HeaderCell>
            <Table.HeaderCell><span className="sr-only">Handlinger</span></Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {workshops.map((workshop) => (
            <Table.Row key={workshop.id}>
              <Table.Cell><WorkshopLabel name={workshop.name} colour={workshop.colour} /></Table.Cell>
              <Table.Cell className={`${WIDE} text-ui-fg-subtle`}>/verksteder/{workshop.handle}</Table.Cell>
              <Table.Cell className={`${WIDE} text-right tabular-nums`}>{workshop.product_count}</Table.Cell>
              <Table.Cell>
                <div className="flex justify-end gap-2 py-1">
                  <Button size="small" variant="secondary" onClick={() => onEdit(workshop)} aria-label={`Rediger ${workshop.name}`}>Rediger</Button>
                  <Button size="small" variant="transparent" onClick={() => confirmAndRemove(workshop)} aria-label={`Slett ${workshop.name}`}>Slett</Button>
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
