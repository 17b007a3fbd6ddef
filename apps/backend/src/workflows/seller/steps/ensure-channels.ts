import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Channels = { web_channel_id: string; counter_channel_id: string }

/** Channels *Nettbutikk* and *Disk*. Medusa's own first channel becomes *Nettbutikk*, so that none lies around unused. */
export const ensureChannelsStep = createStep(
  "ensure-channels",
  async (_: void, { container }) => {
    const channels = container.resolve(Modules.SALES_CHANNEL)
    const named = async (name: string) => (await channels.listSalesChannels({ name }, { take: 1 }))[0]
    const created: string[] = []

    const [medusas] = await channels.listSalesChannels({ name: "Default Sales Channel" }, { take: 1 })
    let web = await named("Nettbutikk")
    if (!web && medusas) web = await channels.updateSalesChannels(medusas.id, { name: "Nettbutikk", description: "Kjøp i nettbutikken" })
    if (!web) {
      web = await channels.createSalesChannels({ name: "Nettbutikk", description: "Kjøp i nettbutikken" })
      created.push(web.id)
    }
    let counter = await named("Disk")
    if (!counter) {
      counter = await channels.createSalesChannels({ name: "Disk", description: "Salg over disk" })
      created.push(counter.id)
    }
    const result: Channels = { web_channel_id: web.id, counter_channel_id: counter.id }
    return new StepResponse(result, created)
  },
  async (created, { container }) => {
    if (created?.length) await container.resolve(Modules.SALES_CHANNEL).deleteSalesChannels(created)
  },
)
