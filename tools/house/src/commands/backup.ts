import { statSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { packState } from "../backup/archive.js"
import { whileClosed } from "../closed-house.js"
import { showProgress } from "../present/progress.js"
import { runCommand } from "../run-command.js"
import { readSettings } from "../settings/settings.js"
import { Trouble } from "../trouble.js"

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const settings = readSettings(process.env)
  if (settings.DATABASE_URL) throw new Trouble("DATABASE_URL is set: back that database up with PostgreSQL's own pg_dump, and the uploads and secrets with any tool (README, “Backup”).")
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-")
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? `verksted-${stamp}.tar.gz`)
  await whileClosed(settings, async (places) => {
    await showProgress().step("Packing database, uploads and secrets", () => packState(places.state, file), { usual: 5 })
    console.log(`${file}  (${(statSync(file).size / 1e6).toFixed(1)} MB). It holds secrets and orders: keep it where only you can read it.`)
    if (settings.UPLOAD_DIR) console.log(`UPLOAD_DIR is set: ${places.uploads} is not in the backup.`)
  })
  return 0
})
