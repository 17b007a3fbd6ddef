import { z } from "zod"

const schema = z.object({
  STOREFRONT_URL: z.url(),
  HOSTNAME: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PROXIES: z.coerce.number().int().min(0).default(0),
})

export type ServerSettings = {
  host: string
  port: number
  /** How many reverse proxies of our own every request passes. */
  proxies: number
  /** Whether the shop's public address is https, and browsers may be told to stay with it. */
  isHttps: boolean
}

/** @throws Error that names the wrong setting. */
export function readSettings(env: Record<string, string | undefined>): ServerSettings {
  const { HOSTNAME, PORT, PROXIES, STOREFRONT_URL } = schema.parse(env)
  return { host: HOSTNAME, port: PORT, proxies: PROXIES, isHttps: STOREFRONT_URL.startsWith("https:") }
}
