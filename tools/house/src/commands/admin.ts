import { randomBytes } from "node:crypto"
import { existsSync, rmSync } from "node:fs"
import { medusaCli } from "../build/build-backend.js"
import { startDatabase, embeddedUrl } from "../house.js"
import { keepHouse, settle } from "../lifecycle.js"
import { showProgress } from "../present/progress.js"
import { Family } from "../processes/family.js"
import { livingHolder } from "../processes/lock.js"
import { runCommand } from "../run-command.js"
import { addressesOf } from "../servers/addresses.js"
import { backendEnv } from "../servers/backend-env.js"
import type { Places } from "../settings/places.js"
import { keepSecrets } from "../settings/secrets.js"
import { readSettings } from "../settings/settings.js"
import { Trouble } from "../trouble.js"
import { z } from "zod"

// The password reaches Medusa's command line inside the process: the process table shows arguments to everybody.
const HAND_OVER = `data:text/javascript,${encodeURIComponent("process.argv.push('--password', process.env.NEW_PASSWORD)")}`

const progress = showProgress()
const settings = readSettings(process.env)

async function make(family: Family, places: Places, databaseUrl: string, email: string): Promise<void> {
  const password = process.env.ADMIN_PASSWORD || randomBytes(9).toString("base64url")
  const env = { ...backendEnv(settings, places, keepSecrets(places.secrets), addressesOf(settings), databaseUrl), NEW_PASSWORD: password }
  const args = ["--import", HAND_OVER, medusaCli, "user", "--email", email]
  await progress.step("Making the administrator", () => family.complete({ name: "make-admin", command: process.execPath, args, cwd: places.backend, env }), { usual: 10 })
  // The report says that there is no administrator; the next start asks anew.
  rmSync(places.report, { force: true })
  console.log(`\nAdministrator ${email}${process.env.ADMIN_PASSWORD ? " with the password in ADMIN_PASSWORD" : `, password ${password}   (shown only now; change it under Profile)`}`)
}

await runCommand(async () => {
  const email = z.email().safeParse(process.argv[2])
  if (!email.success) throw new Trouble("Whose? npx -y pnpm@10.34.9 admin <e-mail>   (a password is made up, or taken from ADMIN_PASSWORD)")
  const { places, host } = settle(settings)
  if (!existsSync(places.backend)) throw new Trouble("The backend is not built yet: start the house once, then make the administrator.")
  if (livingHolder(places.lock) === null) {
    await keepHouse({ settings, progress }, async (house) => {
      await startDatabase(house)
      await make(house.family, house.places, house.databaseUrl, email.data)
    })
    return 0
  }
  const family = new Family(places.logs, `${places.run}/admin`)
  try {
    await make(family, places, host ? embeddedUrl(settings.DB_PORT, keepSecrets(places.secrets).database) : (settings.DATABASE_URL ?? ""), email.data)
  } finally {
    await family.close()
  }
  return 0
})
