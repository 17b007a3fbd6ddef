/** `"The shop" <post@shop.example>` in its parts; the name is empty where there is none. */
export function nameAndAddress(from: string): { name: string; address: string } {
  const match = /^"?([^"<]*?)"?\s*<([^>]+)>$/.exec(from.trim())
  return match ? { name: match[1] ?? "", address: match[2] ?? "" } : { name: "", address: from.trim() }
}

/**
 * Who the mail is from when a server sends it: the address that the server may send for, with the shop's name. Answers go
 * to the seller's own address, should that be another.
 */
export function senderOf(from: string | null | undefined, mailFrom: string): { from: string; replyTo?: string } {
  const { name, address } = nameAndAddress(from ?? "")
  return { from: name ? `"${name}" <${mailFrom}>` : mailFrom, ...(address && address.toLowerCase() !== mailFrom.toLowerCase() ? { replyTo: address } : {}) }
}
