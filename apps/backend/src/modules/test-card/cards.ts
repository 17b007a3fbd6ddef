/** What the demo's card does when the order is placed. */
export type TestCard = "pays" | "declined"

const cards = new Map<string, TestCard>([["4242424242424242", "pays"], ["4000000000000002", "declined"]])

/** The demo card with this number, however it is spaced; null for any other number, which is never kept. */
export function testCardOf(number: unknown): TestCard | null {
  if (typeof number !== "string") return null
  return cards.get(number.replaceAll(/[\s-]/g, "")) ?? null
}
