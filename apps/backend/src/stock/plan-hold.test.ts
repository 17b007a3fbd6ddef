import { planHold } from "./plan-hold"
import type { Reserved } from "./reserved"

const now = new Date("2026-11-29T12:00:00Z")
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const need = (quantity = 1, inventory_item_id = "hat") => ({ inventory_item_id, quantity, title: "Lue" })
const row = (id: string, external_id: string | null, more: Partial<Reserved> = {}): Reserved => ({ id, inventory_item_id: "hat", location_id: "here", quantity: 1, external_id, until: external_id ? minutes(5) : null, ...more })
const plan = (reserved: Reserved[], { needs = [need()], stocked = 1, longer = false } = {}) =>
  planHold({ name: "hold:mine", needs, stocked: new Map([["hat", stocked], ["scarf", stocked]]), reserved, now, longer })

describe("planHold", () => {
  it("keeps what is free for fifteen minutes", () => {
    expect(plan([])).toEqual({ remove: [], change: [], create: [{ inventory_item_id: "hat", quantity: 1 }], until: minutes(15) })
  })

  it("says who has the last: an order, or somebody who is about to buy it", () => {
    expect(plan([row("a", null)])).toEqual({ title: "Lue", held: false })
    expect(plan([row("a", "hold:theirs")])).toEqual({ title: "Lue", held: true })
    expect(plan([row("a", null), row("b", "hold:theirs")], { needs: [need(2)], stocked: 3 })).toEqual({ title: "Lue", held: true })
    expect(plan([row("a", "hold:theirs")], { needs: [need(9)] })).toEqual({ title: "Lue", held: false })
  })

  it("takes over what has run out, to the second", () => {
    const ended = row("a", "hold:theirs", { until: now })
    expect(plan([ended])).toMatchObject({ remove: ["a"], create: [{ inventory_item_id: "hat", quantity: 1 }] })
    expect(plan([{ ...ended, until: new Date(now.getTime() + 1) }])).toEqual({ title: "Lue", held: true })
  })

  it("keeps its own time when the checkout is opened again, and begins anew when the order is placed", () => {
    const own = row("a", "hold:mine")
    expect(plan([own])).toEqual({ remove: [], change: [{ id: "a", quantity: 1 }], create: [], until: minutes(5) })
    expect(plan([own], { longer: true })).toMatchObject({ until: minutes(15) })
    expect(plan([{ ...own, until: minutes(-1) }])).toMatchObject({ remove: ["a"], change: [], until: minutes(15) })
  })

  it("follows the cart: more, less, another thing", () => {
    const own = [row("a", "hold:mine"), row("b", "hold:mine", { inventory_item_id: "scarf" })]
    expect(plan(own, { needs: [need(3)], stocked: 3 })).toEqual({ remove: ["b"], change: [{ id: "a", quantity: 3 }], create: [], until: minutes(5) })
    expect(plan([own[0] ?? row("a", "hold:mine")], { needs: [need(1, "scarf")] })).toEqual({ remove: ["a"], change: [], create: [{ inventory_item_id: "scarf", quantity: 1 }], until: minutes(5) })
  })
})
