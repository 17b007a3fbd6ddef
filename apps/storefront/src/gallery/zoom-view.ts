/** How a picture lies on its stage: how many times larger, and how far its middle is from the stage's, in px. */
export type ZoomView = { scale: number; x: number; y: number }
export type Point = { x: number; y: number }
export type Stage = { width: number; height: number }

/** The whole picture. */
export const whole: ZoomView = { scale: 1, x: 0, y: 0 }

const MOST = 4
const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** The view moved back so far that the picture never leaves its stage. */
function held({ scale, x, y }: ZoomView, { width, height }: Stage): ZoomView {
  const [right, down] = [((scale - 1) * width) / 2, ((scale - 1) * height) / 2]
  // `|| 0` makes a zero of minus zero.
  return { scale, x: between(x, -right, right) || 0, y: between(y, -down, down) || 0 }
}

/** Larger or smaller, from the whole picture to four times; what is under `at`, seen from the stage's middle, stays there. */
export function zoomTo(view: ZoomView, scale: number, at: Point, stage: Stage): ZoomView {
  const next = between(scale, 1, MOST)
  const times = next / view.scale
  return held({ scale: next, x: at.x - (at.x - view.x) * times, y: at.y - (at.y - view.y) * times }, stage)
}

/** Moved by some px, as far as the picture reaches. */
export const panBy = (view: ZoomView, { x, y }: Point, stage: Stage): ZoomView => held({ scale: view.scale, x: view.x + x, y: view.y + y }, stage)

/** How far, in px, a finger goes before it means another picture. */
const SWIPE = 50

/** Whether a finger that went from one point to another asks for the next picture (1), the one before (-1), or neither. */
export function swipeOf(from: Point, to: Point): -1 | 0 | 1 {
  const [across, along] = [to.x - from.x, to.y - from.y]
  if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(along)) return 0
  return across < 0 ? 1 : -1
}

/** The middle between two fingers, and how far they are apart. */
export function pinchOf(a: Point, b: Point): { middle: Point; apart: number } {
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.hypot(a.x - b.x, a.y - b.y) }
}
