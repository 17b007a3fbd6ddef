/** Asks the shop for the place of a postal code; null while it is no whole code, and when there is no answer. */
export async function askPostalPlace(code: string): Promise<{ city: string } | "unknown" | null> {
  if (!/^\d{4}$/.test(code)) return null
  const response = await fetch(`/api/postal-places/${code}`).catch(() => null)
  if (response?.status === 404) return "unknown"
  return response?.ok ? ((await response.json()) as { city: string }) : null
}
