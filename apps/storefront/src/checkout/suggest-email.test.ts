import { describe, expect, it } from "vitest"
import { suggestEmail } from "./suggest-email"

describe("an e-mail address that looks like a slip", () => {
  it.each([
    ["kari@gmial.com", "kari@gmail.com"],
    ["kari@gmail.con", "kari@gmail.com"],
    ["kari@gmail,com", "kari@gmail.com"],
    ["Kari.Nordmann@GMAIL.CM", "Kari.Nordmann@gmail.com"],
    ["ola@hotmal.com", "ola@hotmail.com"],
    ["ola@outlok.com", "ola@outlook.com"],
    ["ola@onlin.no", "ola@online.no"],
    ["ola@gmail.com.", "ola@gmail.com"],
    [" ola@icluod.com ", "ola@icloud.com"],
    ["post@verksted.con", "post@verksted.com"],
  ])("%s: did you mean %s?", (written, meant) => expect(suggestEmail(written)).toBe(meant))

  it.each(["kari@gmail.com", "kari@Gmail.com", "kari@hotmail.no", "kari@bergen.kommune.no", "kari@mail.no", "kari@eksempel.no", "kari", "kari@", "@gmail.com", "kari @gmail.com", "", "x@".repeat(50)])(
    "«%s» is left alone",
    (written) => expect(suggestEmail(written)).toBeNull(),
  )
})
