import { existsSync, rmSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { unpackState } from "../backup/archive.js"
import { swapState } from "../backup/swap-state.js"
import { forgetPages } from "../build/forget-pages.js"
import { whileClosed } from "../closed-house.js"
import { POSTGRESQL } from "../database/binaries.js"
import { confirm } from "../present/ask.js"
import { showProgress } from "../present/progress.js"
import { runCommand } from "../run-command.js"
import { readSettings } from "../settings/settings.js"
import { Trouble } from "../trouble.js"

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { yes: { type: "boolean", default: false } }, allowPositionals: true })
  const settings = readSettings(process.env)
  if (settings.DATABASE_URL) throw new Trouble("DATABASE_URL is set: restore that database with PostgreSQL's own pg_restore (README, “Backup”).")
  if (!positionals[0]) throw new Trouble("Which backup? npx -y pnpm@10.34.9 restore <file>")
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0])
  if (!existsSync(file)) throw new Trouble(`There is no ${file}.`)
  await whileClosed(settings, async (places, host) => {
    if (!values.yes) await confirm(`This replaces the database, uploads and secrets in ${places.state} by those in ${file}.`)
    await showProgress().step("Restoring database, uploads and secrets", async () => {
      swapState(await unpackState(file, places.state, POSTGRESQL), places.state, host?.user)
      // What was told of the replaced shop, and its pages, are no longer true.
      rmSync(places.report, { force: true })
      forgetPages(places)
    }, { usual: 5 })
    console.log("Restored. Start the house: npx -y pnpm@10.34.9 start")
  })
  return 0
})
