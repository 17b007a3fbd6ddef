import { indexIsChanging } from "./index-age"
import { createMemory } from "./remember"

describe("a memory of an index", () => {
  afterEach(() => void vi.useRealTimers())

  it("reads once for those who ask the same, until the index changes", async () => {
    vi.useFakeTimers({ now: 1_000_000 })
    const remembered = createMemory<number>()
    const owner = {}
    let reads = 0
    const ask = (key: string) => remembered(owner, "nb", key, () => Promise.resolve(++reads))
    expect(await Promise.all([ask("a"), ask("a"), ask("b")])).toEqual([1, 1, 2])
    vi.advanceTimersByTime(10_000)
    expect(await ask("a")).toBe(1)
    indexIsChanging("nb")
    expect(await ask("a")).toBe(3)
    expect(await remembered({}, "nb", "a", () => Promise.resolve(9))).toBe(9)
  })

  it("keeps no failure, and not more than it can hold", async () => {
    vi.useFakeTimers({ now: 2_000_000 })
    const remembered = createMemory<string>()
    const owner = {}
    await expect(remembered(owner, "en", "a", () => Promise.reject(new Error("away")))).rejects.toThrow("away")
    expect(await remembered(owner, "en", "a", () => Promise.resolve("here"))).toBe("here")
    for (let index = 0; index < 400; index++) await remembered(owner, "en", `key ${index}`, () => Promise.resolve(""))
    expect(await remembered(owner, "en", "a", () => Promise.resolve("again"))).toBe("again")
  })
})
