import type { MedusaContainer } from "@medusajs/framework/types"
import { demoCards } from "@verksted/demo/cards"
import type { Catalogue } from "@verksted/demo/catalogue"
import { workshopColours } from "@verksted/demo/seller"
import { WORKSHOP_MODULE } from "../modules/workshop"
import type WorkshopModuleService from "../modules/workshop/service"
import { issueDemoCardWorkflow } from "../workflows/demo/issue-demo-card"
import { createMakerWorkflow } from "../workflows/workshop/create-maker"
import { createWorkshopWorkflow } from "../workflows/workshop/create-workshop"
import { ensureTranslationsWorkflow } from "../workflows/translation/ensure-translations"
import type { Ids } from "./product-input"
import { workshopTranslations } from "./product-translations"

/** The demo's workshops and makers, each maker with a card. Those that stand are left as they are. */
export async function loadPeople(container: MedusaContainer, catalogue: Catalogue): Promise<Ids> {
  const [workshops, makers] = [new Map<string, string>(), new Map<string, string>()]
  for (const workshop of catalogue.workshops) workshops.set(workshop.id, await workshopId(container, workshop))
  await ensureTranslationsWorkflow(container).run({ input: [...workshops].flatMap(([handle, id]) => workshopTranslations(id, handle)) })
  for (const maker of catalogue.makers) makers.set(maker.id, await makerId(container, maker.id, maker.pseudonym))
  return { workshops, makers }
}

async function workshopId(container: MedusaContainer, { id, name, intro, sort }: Catalogue["workshops"][number]): Promise<string> {
  const [known] = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshops({ handle: id })
  if (known) return known.id
  const input = { name, handle: id, intro, picture_url: null, colour: workshopColours[id] ?? "#4B554E", rank: sort }
  const { result } = await createWorkshopWorkflow(container).run({ input })
  return result.id
}

async function makerId(container: MedusaContainer, key: string, pseudonym: string): Promise<string> {
  const [known] = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listMakers({ pseudonym })
  const maker_id = known?.id ?? (await createMakerWorkflow(container).run({ input: { pseudonym } })).result.id
  const card = demoCards.find(({ maker }) => maker === key)
  if (card && !known?.card_identity_id) await issueDemoCardWorkflow(container).run({ input: { maker_id, code: card.code, pin: card.pin } })
  return maker_id
}
