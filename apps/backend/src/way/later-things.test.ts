import { laterThings } from "./later-things"

const line = (item_id: string, quantity: number, kept = quantity) => ({ item_id, quantity, kept, title: item_id, variant_title: null, thumbnail: null, product_handle: null, unit_price: 0, total: 0 })

it("names what is still to come, as many as it is", () => {
  const gone = new Map([["hat", { ready: 1, sent: 0 }], ["mitten", { ready: 2, sent: 2 }]])
  const lines = [line("hat", 3), line("mitten", 2), line("scarf", 1)]
  expect(laterThings(lines, gone, "ready").map(({ title, quantity }) => [title, quantity])).toEqual([["hat", 2], ["scarf", 1]])
  expect(laterThings(lines, gone, "sent").map(({ title, quantity }) => [title, quantity])).toEqual([["hat", 3], ["scarf", 1]])
})

it("promises nothing that is regretted", () => {
  expect(laterThings([line("hat", 2, 0), line("scarf", 3, 1)], new Map(), "ready").map(({ title, quantity }) => [title, quantity])).toEqual([["scarf", 1]])
})
