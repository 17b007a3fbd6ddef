import { completeSale } from "@verksted/contracts/till"
import { saleKey } from "./sale-key"

describe("saleKey", () => {
  it("is a UUID that the contract takes, and another each time", () => {
    expect(completeSale.shape.idempotency_key.safeParse(saleKey()).success).toBe(true)
    expect(saleKey()).not.toBe(saleKey())
  })
})
