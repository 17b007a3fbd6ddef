import { expect, test } from "vitest"
import type { Query } from "./query"
import { readReturns } from "./read-returns"

const action = (name: string, reference_id: string) => ({ action: name, details: { reference_id, quantity: 1 } })
const receipt = (return_id: string) => ({
  return_id, confirmed_at: "2026-11-24T12:00:00.000Z",
  actions: [action("RECEIVE_RETURN_ITEM", `${return_id} whole`), action("RECEIVE_DAMAGED_RETURN_ITEM", `${return_id} damaged`), action("RETURN_ITEM", `${return_id} asked for`)],
})

/** What came back, when Medusa answers so. */
async function itemsOf(answers: Record<string, object[]>): Promise<string[]> {
  const query = { graph: ({ entity }: { entity: string }) => Promise.resolve({ data: answers[entity] ?? [] }) } as unknown as Query
  return (await readReturns(query, "order_1")).map(({ item_id }) => item_id)
}

test("received pieces, whole and damaged, not those that are only asked for", async () => {
  expect(await itemsOf({ order_change: [receipt("a")] })).toEqual(["a whole", "a damaged"])
  expect(await itemsOf({})).toEqual([])
})

test("what is paid with another thing is not paid back", async () => {
  const answers = {
    order_change: ["exchanged", "replaced", "refunded"].map(receipt),
    order_exchange: [{ return_id: "exchanged" }],
    order_claim: [{ return_id: "replaced", type: "replace" }, { return_id: "refunded", type: "refund" }],
  }
  expect(await itemsOf(answers)).toEqual(["refunded whole", "refunded damaged"])
})
