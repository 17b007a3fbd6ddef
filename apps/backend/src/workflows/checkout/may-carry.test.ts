import type { OptionKind } from "../seller/shipping-options"
import { mayCarry } from "./may-carry"

const pickup: OptionKind = { kind: "pickup" }
const mailbox: OptionKind = { kind: "parcel", product: "postkasse" }
const point: OptionKind = { kind: "parcel", product: "hentested" }
const sized = (shipping_class: string) => ({ facts: { shipping_class } })

describe("mayCarry", () => {
  it.each([
    ["postkasse_eller_hentested", true, true],
    ["hentested", false, true],
    ["bare_henting", false, false],
    ["noe annet", false, true],
  ])("%s: mailbox %s, pickup point %s, and always pickup in the shop", (size, byMailbox, byPoint) => {
    expect([mayCarry(mailbox, sized(size)), mayCarry(point, sized(size)), mayCarry(pickup, sized(size))]).toEqual([byMailbox, byPoint, true])
  })

  it("keeps a thing without facts out of the mailbox", () => {
    expect([mayCarry(mailbox, null), mayCarry(point, {}), mayCarry(mailbox, { facts: "?" })]).toEqual([false, true, false])
  })
})
