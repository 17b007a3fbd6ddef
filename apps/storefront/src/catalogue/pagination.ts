/** Things on one page of the list: full rows of two, three and four. */
export const PAGE_SIZE = 24

/** `?side=3` → 3; anything that is no page number is the first page. */
export function pageNumber(value: string | string[] | undefined): number {
  return typeof value === "string" && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1
}

/** At least one page, also of an empty list. */
export function pageCount(things: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(things / size))
}
