import { maskPersonal } from "./mask-personal"

describe("maskPersonal", () => {
  it("keeps a failed query without what was written in it", () => {
    const line = `insert into "customer_address" ("id", "first_name", "address_1") values ('cuaddr_1', 'Kari O''Hara', 'Storgata 1') - connection ended`
    expect(maskPersonal(line)).toBe(`insert into "customer_address" ("id", "first_name", "address_1") values ('…', '…', '…') - connection ended`)
    expect(maskPersonal(`select "e0".* from "customer" as "e0" where "e0"."email" = 'kari@eksempel.no' - timeout`)).not.toContain("kari")
  })

  it("keeps no address and no key", () => {
    expect(maskPersonal("Sending to kari.nordmann+butikk@post.eksempel.no failed")).toBe("Sending to …@… failed")
    expect(maskPersonal("duplicate key: Key (email)=(kari) already exists")).toBe("duplicate key: Key (email)=(…) already exists")
    expect(maskPersonal("Bearer eyJhbGciOi.eyJhY3Rvcl9pZCI6.c2ln and order_01ABC.c2lnbmF0dXJlLWlzLWxvbmctZW5vdWdo")).toBe("Bearer eyJ… and order_01ABC.…")
  })

  it("leaves an ordinary line alone", () => {
    const line = `The ledger could not record order order_01: can't read "x"`
    expect(maskPersonal(line)).toBe(line)
  })
})
