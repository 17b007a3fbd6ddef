import type { CompleteSale } from "@verksted/contracts/till"
import { saleFingerprint } from "./sale-fingerprint"

const sale: CompleteSale = { idempotency_key: "k", lines: [{ variant_id: "a", quantity: 1 }, { variant_id: "b", quantity: 2 }], means: "cash", tendered: 500, expected_total: 300, in_hand: false }

describe("saleFingerprint", () => {
  it("is the same for the same sale, however its lines are written, with leave to oversell or without", () => {
    expect(saleFingerprint({ ...sale, in_hand: true, lines: [{ variant_id: "b", quantity: 1 }, { variant_id: "a", quantity: 1 }, { variant_id: "b", quantity: 1 }] })).toBe(saleFingerprint(sale))
  })

  it.each([{ means: "vipps" as const }, { tendered: 600 }, { expected_total: 301 }, { reference: "x" }, { lines: [{ variant_id: "a", quantity: 2 }] }])("is another for %j", (change) => {
    expect(saleFingerprint({ ...sale, ...change })).not.toBe(saleFingerprint(sale))
  })
})
