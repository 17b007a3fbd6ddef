import { postalPlace } from "./postal-place"

it.each([
  ["0155", "Oslo"],
  ["5003", "Bergen"],
  ["8622", "Mo i Rana"],
  ["2640", "Vinstra"],
  ["9990", "Båtsfjord"],
])("%s is %s", (code, place) => expect(postalPlace(code)).toBe(place))

it.each(["0000", "00000", "12345", "015", "O155", " 0155", "", "__proto__", "constructor"])("«%s» is no postal code", (code) => {
  expect(postalPlace(code)).toBeNull()
})
