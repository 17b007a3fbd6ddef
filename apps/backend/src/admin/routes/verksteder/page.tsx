import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tools } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import type { StaffWorkshop } from "@verksted/contracts/workshop"
import { useState } from "react"
import { useWorkshops } from "../../lib/workshop-queries"
import { WorkshopDrawer } from "./workshop-drawer"
import { WorkshopTable } from "./workshop-table"

const WorkshopsPage = () => {
  const { data: workshops, error } = useWorkshops()
  const [open, setOpen] = useState<StaffWorkshop | "new" | null>(null)
  const nextRank = Math.min(999, Math.max(0, ...(workshops ?? []).map((workshop) => workshop.rank)) + 1)
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">Verksteder</Heading>
          <Text className="text-ui-fg-subtle">Hvert produkt hører til ett eller flere verksteder. Salget føres på dem.</Text>
        </div>
        <Button onClick={() => setOpen("new")}>Nytt verksted</Button>
      </div>
      {error && <div className="px-6 pb-6"><Alert variant="error">Verkstedene kunne ikke hentes. Prøv igjen om litt.</Alert></div>}
      {!workshops && !error && <Text role="status" className="px-6 pb-6">Henter verkstedene …</Text>}
      {workshops?.length === 0 && <Text className="px-6 pb-6">Her er det ingen verksteder ennå. Lag det første, og velg det så på produktenes sider: uten verksted kan ikke et produkt publiseres.</Text>}
      {workshops && workshops.length > 0 && <WorkshopTable workshops={workshops} onEdit={setOpen} />}
      {open && <WorkshopDrawer workshop={open === "new" ? undefined : open} nextRank={nextRank} onClose={() => setOpen(null)} />}
    </Container>
  )
}

export default WorkshopsPage

export const config = defineRouteConfig({ label: "Verksteder", icon: Tools })
