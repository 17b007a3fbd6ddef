import { materialLabel, materialsOf } from "./materials-of"

it.each([
  ["100 % ull", ["ull"]], ["75 % ull, 25 % polyamid", ["ull", "polyamid"]], ["Trekk: 100 % bomull. Fyll: 100 % ull", ["ull", "bomull"]],
  ["Akryl på bomullslerret", ["bomull", "akryl", "lerret"]], ["Bjørk, mineralolje", ["bjork", "tre"]], ["Akryl på plate, ramme i furu", ["akryl", "furu", "tre"]],
  ["Merinoull", ["ull"]], ["Ubehandlet furu", ["furu", "tre"]], ["", []], ["Trykk på 200 g papir", ["papir"]],
])("«%s» is %j", (text, expected) => expect(materialsOf(text)).toEqual(expected))

it("a material has a name in each language", () => {
  expect([materialLabel("bjork", "nb"), materialLabel("bjork", "en"), materialLabel("plutonium", "nb")]).toEqual(["Bjørk", "Birch", null])
})

it("fibres count as what they are called in the dictionary", () => expect(materialsOf("", ["merino", "cotton", "other"])).toEqual(["ull", "bomull"]))
