import type { RefusalCode } from "@verksted/contracts/refusal"
import { expect, it } from "vitest"
import { codeProblem } from "./code-problem"

it.each<[RefusalCode | null, ReturnType<typeof codeProblem>]>([
  ["code_unknown", "unknown"], [null, "unknown"], ["not_enough_stock", "unknown"], ["code_not_yet", "notYet"], ["code_expired", "expired"], ["code_used_up", "usedUp"],
])("a refusal with the code %s is %s", (code, problem) => expect(codeProblem({ reason: "refused", code })).toBe(problem))

it("tells a silent backend from a code", () => expect(codeProblem({ reason: "unavailable", code: null })).toBe("unreachable"))

it("says of no code that it is unknown when somebody has asked too often", () => expect(codeProblem({ reason: "refused", code: null, wait: 2 })).toBe("tooMany"))
