import { expect, it } from "vitest"
import { isTimeToRenew } from "./token-age"

const now = new Date("2026-11-24T12:00:00Z")
const token = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.y`

it("renews a session once a day, and leaves what is no token alone", () => {
  const seconds = now.getTime() / 1000
  expect([86_399, 86_401].map((age) => isTimeToRenew(token({ iat: seconds - age }), now))).toEqual([false, true])
  expect(["", "x", "x.y.z", token({}), token({ iat: "old" })].map((wrong) => isTimeToRenew(wrong, now))).toEqual([false, false, false, false, false])
})
