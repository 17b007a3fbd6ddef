import { networkInterfaces } from "node:os"
import type { Settings } from "../settings/settings.js"

/** Where the servers listen, and how people and the other server reach them. */
export interface Addresses {
  /** What shop and backend listen on: this machine only, or with LAN=1 every network. */
  host: string
  shop: string
  backend: string
}

/** This machine's own IPv4 address on the local network; null when it has none. */
export function lanAddress(interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces()): string | null {
  const all = Object.values(interfaces).flatMap((list) => list ?? [])
  return all.find((item) => item.family === "IPv4" && !item.internal)?.address ?? null
}

/** The public addresses: as set, else this machine's on the network (LAN=1), else localhost. */
export function addressesOf(settings: Settings, lan: string | null = settings.LAN ? lanAddress() : null): Addresses {
  const name = settings.LAN && lan ? lan : "localhost"
  return {
    host: settings.LAN ? "0.0.0.0" : "127.0.0.1",
    shop: settings.STOREFRONT_URL ?? `http://${name}:${settings.SHOP_PORT}`,
    backend: settings.BACKEND_URL ?? `http://${name}:${settings.BACKEND_PORT}`,
  }
}
