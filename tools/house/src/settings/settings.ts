import { z } from "zod"
import { Trouble } from "../trouble.js"

const port = (fallback: number) => z.coerce.number("is a port: a whole number from 1 to 65535").int("is a whole number").min(1, "is at least 1").max(65535, "is at most 65535").default(fallback)
const onOff = z.enum(["0", "1"], "is 1 (on) or 0 (off)").optional()
const address = z.url({ protocol: /^https?$/, error: "is an address that begins with http:// or https://" }).transform((url) => url.replace(/\/+$/, "")).optional()
const secret = z.string().min(32, "has at least 32 characters").optional()
const folder = z.string().min(1, "names a folder").optional()

/** Every setting of the house. All are optional; what the apps also read is handed on to them. */
export const settingsSchema = z.object({
  SHOP_PORT: port(3000),
  BACKEND_PORT: port(9000),
  DB_PORT: port(5439),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "is an address like postgres://user:password@host:5432/name" }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "is an address like redis://host:6379" }).optional(),
  DATA_DIR: folder,
  /** Keeps the builds of several houses of one clone apart. */
  HOUSE_NAME: z.string().regex(/^[a-z][a-z0-9-]{0,20}$/, "is a short word of small letters").default("house"),
  MAIL_DIR: folder,
  UPLOAD_DIR: folder,
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /./, error: "is an address like smtp://user:password@host:587" }).optional(),
  MAIL_FROM: z.email("is an e-mail address").optional(),
  DEMO: onOff,
  LAN: onOff.transform((value) => value === "1"),
  BACKEND_URL: address,
  STOREFRONT_URL: address,
  STOREFRONT_INTERNAL_URL: address,
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  LINK_SECRET: secret,
  STOREFRONT_SECRET: secret,
  /** Reverse proxies of the owner's own in front of shop and backend. */
  PROXIES: z.coerce.number("is a whole number from 0 to 9").int("is a whole number").min(0, "is at least 0").max(9, "is at most 9").optional(),
  DEMO_ADMIN_PASSWORD: z.string().min(8, "has at least 8 characters").optional(),
})
export type Settings = z.infer<typeof settingsSchema>

/**
 * The settings in `env`; an empty value counts as not set.
 * @throws Trouble naming the first wrong setting. The value itself is not repeated, it may be a secret.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.keys(settingsSchema.shape).map((name) => [name, env[name] || undefined]))
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Trouble(`The setting ${issue?.path.join(".")} is wrong: it ${issue?.message}.`)
  }
  const ports = [parsed.data.SHOP_PORT, parsed.data.BACKEND_PORT, ...(parsed.data.DATABASE_URL ? [] : [parsed.data.DB_PORT])]
  if (new Set(ports).size < ports.length) throw new Trouble("The settings SHOP_PORT, BACKEND_PORT and DB_PORT must be three different ports.")
  return parsed.data
}

/** The demo is on in the embedded database unless it is turned off; in one's own database only when asked for. */
export function isDemo(settings: Settings): boolean {
  return settings.DATABASE_URL ? settings.DEMO === "1" : settings.DEMO !== "0"
}
