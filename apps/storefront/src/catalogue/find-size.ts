/** «38 × 40 cm»; null where the only variant has no name of its own. */
export function findSize(title: string | undefined): string | null {
  const told = title?.trim()
  return told && told !== "Default variant" ? told : null
}
