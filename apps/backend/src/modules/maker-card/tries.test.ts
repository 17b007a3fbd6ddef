import { afterWrongTry, isPaused, NO_TRIES } from "./tries"

const at = (time: string) => new Date(`2026-11-23T${time}Z`)

describe("tries", () => {
  it("pause for 15 minutes at the fifth wrong one, not before", () => {
    const four = [1, 2, 3, 4].reduce((tries) => afterWrongTry(tries, at("10:00:00")), NO_TRIES)
    expect(isPaused(four, at("10:00:00"))).toBe(false)
    const five = afterWrongTry(four, at("10:00:00"))
    expect(isPaused(five, at("10:14:59"))).toBe(true)
    expect(isPaused(five, at("10:15:00"))).toBe(false)
  })

  it("are five again after the pause", () => {
    const paused = [1, 2, 3, 4, 5].reduce((tries) => afterWrongTry(tries, at("10:00:00")), NO_TRIES)
    expect(isPaused(afterWrongTry(paused, at("10:20:00")), at("10:20:00"))).toBe(false)
  })
})
