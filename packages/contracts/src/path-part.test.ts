import { describe, expect, it } from "vitest"
import { entityId, orderPageToken } from "./path-part.js"

const strange = ["", "..", "../prod_1", "prod 1", "prod_1%00", "🧶", "a".repeat(65)]

describe("a part of an address", () => {
  it.each(["prod_01JABC", "ordli_1"])("may be the id %s", (id) => expect(entityId.safeParse(id).success).toBe(true))
  it.each(strange)("is no id when it is %o", (id) => expect(entityId.safeParse(id).success).toBe(false))

  it("may be an order's token", () => expect(orderPageToken.safeParse("order_01JABC.ab-c_D9").success).toBe(true))
  it.each([...strange, "order_1", "order_1.", ".abc", "order_1.abc.def"])("is no order's token when it is %o", (token) => expect(orderPageToken.safeParse(token).success).toBe(false))
})
