import { newSale } from "./sale"
import { keepSale, loadSale } from "./stored-sale"

const shelf = () => {
  const kept = new Map<string, string>()
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
}

describe("a stored sale", () => {
  it("comes back with its key, so that a lost answer never sells twice", () => {
    const storage = shelf()
    keepSale(newSale("the-key"), storage)
    expect(loadSale(storage)).toEqual(newSale("the-key"))
  })

  it("that is missing or broken is a new sale with a key of its own", () => {
    const broken = { getItem: () => "{" }
    expect(loadSale(broken).lines).toEqual([])
    expect(loadSale(broken).key).not.toBe(loadSale(broken).key)
  })
})
