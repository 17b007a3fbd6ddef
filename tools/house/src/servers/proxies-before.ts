import type { Settings } from "../settings/settings.js"

/** How many reverse proxies stand before `address`: as set, else one where it is https, since our servers speak plain http. */
export function proxiesBefore(address: string, { PROXIES }: Pick<Settings, "PROXIES">): number {
  return PROXIES ?? (address.startsWith("https:") ? 1 : 0)
}
