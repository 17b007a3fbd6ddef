import { senderOf } from "./sender"

it("sends as the server may, in the shop's name, and has the seller answered", () => {
  expect(senderOf('"Hyllene" <post@hyllene.example>', "nettbutikk@hyllene.example")).toEqual({ from: '"Hyllene" <nettbutikk@hyllene.example>', replyTo: "post@hyllene.example" })
})

it.each([
  ["the seller's own address", '"Hyllene" <Post@hyllene.example>', { from: '"Hyllene" <post@hyllene.example>' }],
  ["an address without a name", "post@hyllene.example", { from: "post@hyllene.example" }],
  ["nobody", null, { from: "post@hyllene.example" }],
])("from %s", (_, from, expected) => expect(senderOf(from, "post@hyllene.example")).toEqual(expected))
