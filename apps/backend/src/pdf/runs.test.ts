import { runsOf } from "./runs"

it("keeps Norwegian together, and gives other Latin letters to the file that has them", () => {
  expect(runsOf("Blåbærsyltetøy «Ærlig» – 249,00 kr")).toHaveLength(1)
  expect(runsOf("Łucja Š")).toEqual([{ text: "Ł", part: "extended" }, { text: "ucja ", part: "latin" }, { text: "Š", part: "extended" }])
  expect(runsOf("a\u030a")).toEqual([{ text: "å", part: "latin" }])
})

it("shows that something stood where no letter can be written", () => {
  expect(runsOf("Lue 🧶 и")).toEqual([{ text: "Lue ? ?", part: "latin" }])
  expect(runsOf("")).toEqual([])
})
