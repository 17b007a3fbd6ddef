import { pageAddresses } from "@/i18n/address-rules"

const rules = pageAddresses().map(({ internal, address }) => ({ form: new RegExp(`^${internal.replace(/:\w+/g, "([^/]+)")}$`), address }))

/**
 * The address at which a made page is asked for: pages lie in folders by their English names, `/nb/products/lue`, and are
 * asked for by the visitor's address, `/produkter/lue`. Null for what nobody can ask for.
 */
export function addressOf(internal: string): string | null {
  if (internal.startsWith("/_") || internal.includes("[")) return null
  for (const { form, address } of rules) {
    const values = form.exec(internal)?.slice(1)
    if (values) return address.replace(/:\w+/g, () => values.shift() ?? "")
  }
  return internal
}
