import { randomBytes } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { z } from "zod"
import { Trouble } from "../trouble.js"
import { writeWhole } from "./write-whole.js"

const stored = z.object({ jwt: z.string().min(32), cookie: z.string().min(32), link: z.string().min(32), database: z.string().min(16), demo_admin: z.string().min(8) })
export type Secrets = z.infer<typeof stored>

const generate = (): Secrets => ({
  jwt: randomBytes(48).toString("base64url"),
  cookie: randomBytes(48).toString("base64url"),
  link: randomBytes(48).toString("base64url"),
  database: randomBytes(24).toString("hex"),
  demo_admin: randomBytes(6).toString("hex"),
})

/** The house's secrets, made once and kept in a file that only its owner can read (0600). */
export function keepSecrets(file: string): Secrets {
  if (!existsSync(file)) writeWhole(file, `${JSON.stringify(generate(), null, 2)}\n`, 0o600)
  try {
    return stored.parse(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    throw new Trouble(`The secrets in ${file} cannot be read. Restore the file from a backup; deleting it makes the embedded database unreachable.`)
  }
}
