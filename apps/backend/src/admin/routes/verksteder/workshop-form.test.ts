import { checkWorkshop, fieldsOf } from "./workshop-form"

const filled = { ...fieldsOf(undefined, 6), name: "Keramikkverkstedet", handle: "keramikk" }

describe("checkWorkshop", () => {
  it("sends a new workshop whole, an old one without its handle", () => {
    const rest = { name: "Keramikkverkstedet", intro: "", picture_url: null, colour: "#1F4D3F", rank: 6 }
    expect(checkWorkshop(filled, false)).toEqual({ ok: true, body: { ...rest, handle: "keramikk" } })
    expect(checkWorkshop(filled, true)).toEqual({ ok: true, body: rest })
  })

  it("refuses a colour that white text cannot be read on, and a place that is no number", () => {
    expect(checkWorkshop({ ...filled, colour: "#FFD700" }, false)).toMatchObject({ ok: false, errors: { colour: expect.stringContaining("for lys") } })
    expect(checkWorkshop({ ...filled, rank: "" }, false)).toEqual({ ok: false, errors: { rank: "Plassen er et helt tall fra 0 til 999." } })
  })
})
