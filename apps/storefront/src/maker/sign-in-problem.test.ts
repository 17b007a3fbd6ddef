import { describe, expect, it } from "vitest"
import { parseSignIn, signInProblem } from "./sign-in-problem"

const form = (code: string, pin: string) => {
  const data = new FormData()
  data.set("code", code)
  data.set("pin", pin)
  return data
}

describe("parseSignIn", () => {
  it.each(["k7mp-4xtr", " K7MP4XTR ", "k7mp – 4xtr", "k7mp 4xtr"])("reads %o as a card's code", (code) => {
    const parsed = parseSignIn(form(code, "1234"))
    expect(parsed.ok && parsed.card.code.replace("-", "")).toBe("K7MP4XTR")
  })

  it("says which field is not as it should be", () => {
    expect(parseSignIn(form("k7", "1234"))).toEqual({ ok: false, errors: { code: "Koden på kortet har åtte tegn.", pin: undefined } })
    expect(parseSignIn(form("k7mp-4xtr", "12"))).toMatchObject({ ok: false, errors: { pin: "PIN-koden har fire til seks sifre." } })
  })
})

describe("signInProblem", () => {
  const failure = (status: number, message: string) =>
    ({ ok: false, reason: status < 500 ? "refused" : "unavailable", status, message }) as const

  it("tells a wrong PIN from a silent backend", () => {
    expect(signInProblem(failure(401, "Koden eller PIN-koden stemmer ikke."))).toBe("wrong")
    expect(signInProblem(failure(503, ""))).toBe("unreachable")
  })
})
