import { askedCount } from "./asked-count"

it("takes a whole number from 1 to 50 000", () => expect(["1", "300", "50000"].map(askedCount)).toEqual([1, 300, 50_000]))

it.each([undefined, "", "0", "-1", "1.5", "1e3", "50001", "99999999", "mange"])("refuses %o", (text) => {
  expect(() => askedCount(text)).toThrow("Et helt tall fra 1 til 50000.")
})
