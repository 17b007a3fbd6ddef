"use client"
import { useRef, useState, type PointerEvent } from "react"
import { panBy, pinchOf, swipeOf, whole, zoomTo, type Point, type ZoomView } from "./zoom-view"

const CLOSE = 2.5
const STEP = 1.5

/**
 * Pinch, drag and double press on a stage, and the same by buttons. `onSwipe` hears of a finger that goes across the whole
 * picture, which has nowhere to be dragged to: 1 asks for the next, -1 for the one before.
 */
export function useZoom(onSwipe: (by: 1 | -1) => void) {
  const [view, setView] = useState<ZoomView>(whole)
  const stage = useRef<HTMLDivElement>(null)
  const fingers = useRef(new Map<number, Point>())
  /** Where the only finger came down; null as soon as there are two. */
  const start = useRef<Point | null>(null)

  const size = () => ({ width: stage.current?.clientWidth ?? 1, height: stage.current?.clientHeight ?? 1 })
  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = stage.current?.getBoundingClientRect()
    return box ? { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 } : { x: 0, y: 0 }
  }

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = fingers.current.size === 0 ? pointOf(event) : null
    fingers.current.set(event.pointerId, pointOf(event))
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const before = fingers.current.get(event.pointerId)
    if (!before) return
    const now = pointOf(event)
    const [other] = [...fingers.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point)
    fingers.current.set(event.pointerId, now)
    setView((held) => {
      if (!other) return panBy(held, { x: now.x - before.x, y: now.y - before.y }, size())
      const [then, next] = [pinchOf(before, other), pinchOf(now, other)]
      return zoomTo(held, held.scale * (next.apart / Math.max(then.apart, 1)), next.middle, size())
    })
  }
  const onPointerCancel = (event: PointerEvent<HTMLDivElement>) => void fingers.current.delete(event.pointerId)
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    onPointerCancel(event)
    const by = start.current && view.scale === 1 ? swipeOf(start.current, pointOf(event)) : 0
    if (by) onSwipe(by)
  }

  return {
    view,
    stage,
    gestures: {
      onPointerDown, onPointerMove, onPointerUp, onPointerCancel,
      onDoubleClick: (event: { clientX: number; clientY: number }) => setView((held) => zoomTo(held, held.scale > 1 ? 1 : CLOSE, pointOf(event), size())),
    },
    closer: () => setView((held) => zoomTo(held, held.scale * STEP, { x: 0, y: 0 }, size())),
    farther: () => setView((held) => zoomTo(held, held.scale / STEP, { x: 0, y: 0 }, size())),
    move: (x: number, y: number) => setView((held) => panBy(held, { x, y }, size())),
    reset: () => setView(whole),
  }
}
