/** What somebody typed as kroner, in øre: «500», «249,50», «1 000». Null when it is not an amount. */
export function oreOfText(text: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, "").replace(/kr\.?$/i, "")
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(plain)
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : null
}
