/** A share as it is written in the form: `percent` is text, «33,34». */
export type Share = { id: string; percent: string }

export const WHOLE_BP = 10_000

/** Basis points of a percentage as it is written, with comma or point and at most two decimals; null when it is none. */
export function bpOfPercent(percent: string): number | null {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(percent.trim())) return null
  const bp = Math.round(Number(percent.trim().replace(",", ".")) * 100)
  return bp >= 1 && bp <= WHOLE_BP ? bp : null
}

/** «33,34» of 3334 basis points, «50» of 5000. */
export const percentOfBp = (bp: number) => String(bp / 100).replace(".", ",")

/** Shares alike, whole basis points that sum to 10 000; what is left over goes to the first ones. */
export function alike(ids: readonly string[]): Share[] {
  const [each, left] = [Math.floor(WHOLE_BP / ids.length), WHOLE_BP % ids.length]
  return ids.map((id, at) => ({ id, percent: percentOfBp(each + (at < left ? 1 : 0)) }))
}

/** The sum in basis points; null while a share is not a percentage. */
export function sumOf(shares: readonly Share[]): number | null {
  return shares.reduce<number | null>((sum, { percent }) => {
    const bp = bpOfPercent(percent)
    return sum === null || bp === null ? null : sum + bp
  }, 0)
}
