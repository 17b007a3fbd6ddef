const textOf = (value: unknown) => (typeof value === "string" ? value : undefined)

/** The fields of a posted complaint: things are a field for each, and no wish is no field. */
export function complaintFields(body: unknown): Record<string, unknown> {
  const { item_ids, wish, ...rest } = typeof body === "object" && body !== null ? ({ ...body } as Record<string, unknown>) : {}
  return { ...rest, item_ids: [item_ids].flat().filter((id) => id !== undefined), wish: textOf(wish) || null }
}
