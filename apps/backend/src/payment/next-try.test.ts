import { nextTry } from "./next-try"

it("is tried again soon, then ever more seldom, and never given up", () => {
  expect([1, 2, 3, 10, 1000].map((tries) => nextTry(tries, 0).getTime() / 1000)).toEqual([10, 20, 40, 3600, 3600])
})
