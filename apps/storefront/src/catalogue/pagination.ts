/** Things on one page of the list: full rows of two, three and four. */
export const PAGE_SIZE = 24

/** The number in the address of a later page, `/side/2` and on; null for anything else, since the first page has its own address. */
export function pageNumber(value: string): number | null {
  return /^[1-9]\d{0,4}$/.test(value) && value !== "1" ? Number(value) : null
}

/** At least one page, also of an empty list. */
export function pageCount(things: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(things / size))
}

/** The later pages of a list, as the build names them. */
export function laterPages(things: number): { page: string }[] {
  return Array.from({ length: pageCount(things) - 1 }, (_, index) => ({ page: String(index + 2) }))
}
