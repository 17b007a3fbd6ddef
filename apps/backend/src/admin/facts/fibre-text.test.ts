import { fibrePart } from "@verksted/contracts/textile"
import { fibresFromText, fibreText } from "./fibre-text"

describe("fibres as staff write them", () => {
  it.each(["100 % ull", "60 % alpakka, 40 % ull", "Trekk: 100 % bomull\nStrikk: 80 % polyester, 20 % elastan"])("reads %j and writes it back", (text) => {
    const read = fibresFromText(text)
    expect(fibreText((read ?? []).map((part) => fibrePart.parse(part)))).toBe(text)
  })

  it("takes it as people write: small letters, no space, no sign", () => {
    expect(fibresFromText("trekk:100 Bomull\n\n")).toEqual([{ part: "cover", fibres: [{ fibre: "cotton", percent: 100 }] }])
  })

  it.each(["ull", "100 % sand", "Hale: 100 % ull", "100 %", "50 % ull, ull"])("does not guess what %j means", (text) => expect(fibresFromText(text)).toBeNull())

  it("reads nothing from nothing", () => expect(fibresFromText(" \n")).toEqual([]))
})
