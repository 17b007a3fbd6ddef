import { isIPv6 } from "node:net"

/** What a limit counts by: an IPv4 address as it is; of IPv6 the first 64 bits, for the rest is the household's to choose. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = "", tail = ""] = address.toLowerCase().split("%")[0]?.split("::") ?? []
  const groups = (part: string) => (part ? part.split(":") : [])
  const missing = 8 - groups(head).length - groups(tail).length
  const all = address.includes("::") ? [...groups(head), ...Array<string>(missing).fill("0"), ...groups(tail)] : groups(head)
  return `${all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`
}
