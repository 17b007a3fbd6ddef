import { keepHouse } from "../lifecycle.js"
import { openShop } from "../open-shop.js"
import { showProgress } from "../present/progress.js"
import { seconds } from "../present/text.js"
import { welcome } from "../present/welcome.js"
import type { Child } from "../processes/family.js"
import { runCommand } from "../run-command.js"
import { readSettings } from "../settings/settings.js"
import { Trouble } from "../trouble.js"

await runCommand(async () => {
  const began = Date.now()
  const settings = readSettings(process.env)
  const progress = showProgress()
  await keepHouse({ settings, progress }, async (house) => {
    const { report, children } = await openShop(house)
    const { addresses, places, host } = house
    progress.note(welcome({ addresses, report, reportFile: places.report, mail: places.mail, state: places.state, embedded: host !== null, lan: settings.LAN }))
    progress.note(`Ready after ${seconds(Date.now() - began)}.`)
    await firstToEnd(children)
  })
  return 0
})

/** A house with a part missing is closed, not left half open. */
async function firstToEnd(children: Child[]): Promise<never> {
  const ended = await Promise.race(children.map(async (child) => ({ child, how: await child.exited })))
  throw new Trouble(`The ${ended.child.name} ended by itself (${ended.how}); closing. See ${ended.child.log}`)
}
