import { literally } from "./literally"

it("leaves nothing that matches more than itself", () => {
  expect(literally("a_b%c\\d@eksempel.no")).toBe("a\\_b\\%c\\\\d@eksempel.no")
})
