type Line = { variant_id: string; quantity: number }

/** One line for each variant, in the order they were first rung up: one stock check then sees all of it. */
export function mergeLines(lines: readonly Line[]): Line[] {
  const quantities = new Map<string, number>()
  for (const line of lines) quantities.set(line.variant_id, (quantities.get(line.variant_id) ?? 0) + line.quantity)
  return [...quantities].map(([variant_id, quantity]) => ({ variant_id, quantity }))
}
