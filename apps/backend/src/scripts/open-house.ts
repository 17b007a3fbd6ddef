import type { ExecArgs } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { demoSeller } from "@verksted/demo/seller"
import { sellerProfile } from "@verksted/contracts/seller"
import { readEnvironment } from "../config/read-environment"
import { loadDemo } from "../demo/load-demo"
import { prepareSearchWorkflow } from "../workflows/search/prepare-search"
import { setUpHouse } from "./set-up-house"
import { writeReport } from "./write-report"

/**
 * `medusa exec ./src/scripts/open-house.js`: base data of any house, with `DEMO=1` the demo shop, and the search
 * indexes. May run at every start. Writes the shop's key and the demo's logins to the file named by `HOUSE_REPORT`.
 */
export default async function openHouse({ container }: ExecArgs): Promise<void> {
  const is_demo = readEnvironment().DEMO
  const { HOUSE_REPORT, DEMO_ADMIN_PASSWORD } = process.env
  if (is_demo && !DEMO_ADMIN_PASSWORD) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "DEMO_ADMIN_PASSWORD mangler: demoen trenger et passord til lederen.")
  const { publishable_key } = await setUpHouse(container, { is_demo, profile: is_demo ? sellerProfile.parse(demoSeller) : null })
  const demo = is_demo && DEMO_ADMIN_PASSWORD ? await loadDemo(container, DEMO_ADMIN_PASSWORD, (line) => process.stdout.write(`${line}\n`)) : null
  await prepareSearchWorkflow(container).run()
  const [admin] = await container.resolve(Modules.USER).listUsers({}, { take: 1 })
  if (HOUSE_REPORT) await writeReport(HOUSE_REPORT, { publishable_key, has_admin: admin !== undefined, demo })
}
