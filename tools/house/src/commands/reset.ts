import { rmSync } from "node:fs"
import { parseArgs } from "node:util"
import { forgetPages } from "../build/forget-pages.js"
import { whileClosed } from "../closed-house.js"
import { confirm } from "../present/ask.js"
import { runCommand } from "../run-command.js"
import { readSettings } from "../settings/settings.js"
import { Trouble } from "../trouble.js"

await runCommand(async () => {
  const { values } = parseArgs({ options: { yes: { type: "boolean", default: false } } })
  const settings = readSettings(process.env)
  if (settings.DATABASE_URL) throw new Trouble("DATABASE_URL is set: only the embedded database is reset by this command.")
  await whileClosed(settings, async (places) => {
    if (!values.yes) await confirm(`This removes the database, uploads, e-mails and secrets in ${places.state} and ${places.data}.`)
    // A folder that the person named may hold other things than ours.
    const own = [...(settings.UPLOAD_DIR ? [] : [places.uploads]), ...(settings.MAIL_DIR ? [] : [places.mail])]
    for (const item of [places.state, places.report, ...own]) rmSync(item, { recursive: true, force: true })
    forgetPages(places)
    console.log("Everything is removed. The next start makes a new shop.")
  })
  return 0
})
