/** Where most of the shop's customers have their e-mail. */
const KNOWN = ["gmail.com", "hotmail.com", "hotmail.no", "outlook.com", "live.no", "live.com", "online.no", "yahoo.no", "yahoo.com", "icloud.com", "me.com", "msn.com", "getmail.no", "broadpark.no", "lyse.net", "proton.me"]
const ENDINGS: Record<string, string> = { con: "com", cmo: "com", comm: "com", coml: "com", vom: "com", nno: "no", n: "no", ni: "no" }

/** Letters to add, drop, change or swap with their neighbour to get from one word to another. */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      line.push(Math.min(
        (rows[row - 1]?.[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (rows[row - 1]?.[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Infinity,
      ))
    }
    rows.push(line)
  }
  return rows[from.length]?.[to.length] ?? Infinity
}

/**
 * The address that was probably meant: `kari@gmial.com` → `kari@gmail.com`. Null when the domain is known, or like none
 * that is known: nobody's own domain is called a mistake.
 */
export function suggestEmail(email: string): string | null {
  const [, name, written] = /^([^\s@]+)@([^\s@]+)$/.exec(email.trim()) ?? []
  if (!name || !written) return null
  const domain = written.toLowerCase().replace(/[,;]/g, ".").replace(/\.+$/, "")
  if (KNOWN.includes(domain)) return domain === written.toLowerCase() ? null : `${name}@${domain}`
  const ending = domain.slice(domain.lastIndexOf(".") + 1)
  const mended = ENDINGS[ending] ? domain.slice(0, -ending.length) + ENDINGS[ending] : domain
  const near = KNOWN.map((known) => ({ known, away: distance(mended, known) })).sort((a, b) => a.away - b.away)[0]
  // Two letters away is near for a long word, but another word when it is short: `mail.no` is not `me.com`.
  if (near && near.away <= (near.known.length > 8 ? 2 : 1) && near.known[0] === mended[0]) return `${name}@${near.known}`
  return mended === written.toLowerCase() ? null : `${name}@${mended}`
}
