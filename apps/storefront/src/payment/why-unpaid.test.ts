import { expect, it } from "vitest"
import { whyUnpaid } from "./why-unpaid"

it.each([
  [{ kind: "busy" }, "waiting"],
  [{ kind: "unknown" }, "waiting"],
  [{ kind: "wait", wait: 2 }, "waiting"],
  [{ kind: "refused", sentence: "", code: "card_declined" }, "unpaid"],
  [{ kind: "refused", sentence: "", code: "payment_missing" }, "unpaid"],
  [{ kind: "refused", sentence: "", code: "payment_unfinished" }, "unpaid"],
  [{ kind: "refused", sentence: "", code: "delivery_missing" }, "told"],
  [{ kind: "in_cart", sentence: "", code: "not_enough_stock" }, "told"],
  [{ kind: "empty" }, "told"],
] as const)("%o is %s", (problem, what) => expect(whyUnpaid(problem)).toBe(what))
