import { testCardOf } from "./cards"

describe("testCardOf", () => {
  it("knows the card that pays and the card that is declined, with or without spaces", () => {
    expect(testCardOf("4242 4242 4242 4242")).toBe("pays")
    expect(testCardOf("4242424242424242")).toBe("pays")
    expect(testCardOf("4000-0000-0000-0002")).toBe("declined")
  })

  it("knows no other", () => {
    for (const number of ["4111 1111 1111 1111", "", undefined, 4242424242424242, { card: "pays" }, "constructor"]) {
      expect(testCardOf(number)).toBeNull()
    }
  })
})
