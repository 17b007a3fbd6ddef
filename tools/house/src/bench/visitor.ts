/** A private address for the visitor of this number. */
export function visitorAddress(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
}

/**
 * The header with which the storefront says for whom it asks. Each buyer and asker of a bench is another visitor, as in a
 * shop: the backend's limits stand, and count as they do there.
 */
export async function visitorHeaderOf(number: number, secret: string): Promise<Record<string, string>> {
  // Built by the time that it is needed, which it is not when the bench of a bare clone begins.
  const { VISITOR_HEADER, visitorHeader } = await import("@verksted/contracts/visitor")
  return { [VISITOR_HEADER]: await visitorHeader(visitorAddress(number), secret) }
}
