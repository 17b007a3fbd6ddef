import { expect, test } from "vitest"
import { addressOf, visitorHeader, visitorIn } from "./visitor.js"

const secret = "s".repeat(32)

test("a visitor is handed on by whoever knows the secret, and by nobody else", async () => {
  for (const address of ["192.0.2.7", "2001:db8::7"]) expect(await visitorIn(await visitorHeader(address, secret), secret)).toBe(address)
  const header = await visitorHeader("192.0.2.7", secret)
  const forged = [header.replace("192.0.2.7", "192.0.2.8"), await visitorHeader("192.0.2.7", "t".repeat(32)), "192.0.2.7", "192.0.2.7;", `192.0.2.7;${"0".repeat(64)}`, "", `${"1".repeat(10_000)};${"0".repeat(64)}`]
  expect(await Promise.all(forged.map((each) => visitorIn(each, secret)))).toEqual(forged.map(() => null))
})

test("without proxies of our own nobody can say who they are", () => {
  expect(addressOf("192.0.2.7", "203.0.113.1", 0)).toBe("192.0.2.7")
  expect(addressOf("::ffff:192.0.2.7", undefined, 0)).toBe("192.0.2.7")
  expect(addressOf(undefined, undefined, 0)).toBe("unknown")
})

test("behind proxies the visitor is whom the outermost of them heard, whatever was written before", () => {
  expect(addressOf("127.0.0.1", "203.0.113.1, 192.0.2.7", 1)).toBe("192.0.2.7")
  expect(addressOf("127.0.0.1", "203.0.113.1, 192.0.2.7, 10.0.0.2", 2)).toBe("192.0.2.7")
  expect(addressOf("127.0.0.1", ["203.0.113.1", "192.0.2.7"], 1)).toBe("192.0.2.7")
  expect(addressOf("192.0.2.7", undefined, 1)).toBe("192.0.2.7")
})
