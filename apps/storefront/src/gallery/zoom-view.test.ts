import { describe, expect, it } from "vitest"
import { panBy, pinchOf, swipeOf, whole, zoomTo } from "./zoom-view"

const stage = { width: 400, height: 500 }
const middle = { x: 0, y: 0 }

describe("looking closely", () => {
  it("keeps what is under the finger where it is", () => {
    const at = { x: 100, y: -50 }
    const near = zoomTo(whole, 2, at, stage)
    expect(near).toEqual({ scale: 2, x: -100, y: 50 })
    expect(zoomTo(near, 1, at, stage)).toEqual(whole)
  })

  it("goes from the whole picture to four times, no further", () => {
    expect(zoomTo(whole, 9, middle, stage).scale).toBe(4)
    expect(zoomTo(whole, 0.2, middle, stage)).toEqual(whole)
  })

  it("never moves the picture off its stage", () => {
    expect(panBy(whole, { x: 50, y: 50 }, stage)).toEqual(whole)
    const near = zoomTo(whole, 2, middle, stage)
    expect(panBy(near, { x: 999, y: -999 }, stage)).toEqual({ scale: 2, x: 200, y: -250 })
  })

  it("reads a swipe as the next picture or the one before, and no short or upright move", () => {
    const to = (x: number, y: number) => swipeOf({ x: 10, y: 20 }, { x: 10 + x, y: 20 + y })
    expect([to(-50, 0), to(50, 0), to(-200, 100), to(120, -30)]).toEqual([1, -1, 1, -1])
    expect([to(-49, 0), to(49, 0), to(-60, 31), to(0, 200), to(0, 0)]).toEqual([0, 0, 0, 0, 0])
  })

  it("reads two fingers", () => {
    expect(pinchOf({ x: 0, y: 0 }, { x: 30, y: 40 })).toEqual({ middle: { x: 15, y: 20 }, apart: 50 })
  })
})
