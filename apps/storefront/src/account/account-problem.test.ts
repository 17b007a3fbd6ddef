import { expect, it } from "vitest"
import { doorProblem, insideProblem } from "./account-problem"

const failure = (status: number | null) => ({ ok: false, reason: status === 404 ? "not_found" : status && status < 500 ? "refused" : "unavailable", status, message: "", ...(status === 429 ? { wait: 4 } : {}) }) as const

it("tells a wrong password from an old link, a rush and a silent backend", () => {
  expect([401, 404, 409, 429, 503, null].map((status) => doorProblem(failure(status)))).toEqual(["wrong", "linkOver", "hasAccount", { wait: 4 }, "unreachable", "unreachable"])
  expect([401, 429, 500, 400].map((status) => insideProblem(failure(status)))).toEqual(["signedOut", { wait: 4 }, "unreachable", "unreachable"])
})
