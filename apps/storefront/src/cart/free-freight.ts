import { deliveryObstacle, type DeliveryWay, type ParcelThing } from "@verksted/contracts/delivery"

/** A way that is free from a sum: what it is called, and how many øre are left; none when it is free already. */
export type FreeFreight = { name: string; rest: number }

/** `GET /api/cart/free-freight` */
export type FreeFreightAnswer = { free: FreeFreight | null }

/** Among the ways that can carry all these things, the one that is free first; null when none ever is, for that reason. */
export function freeFreightOf(ways: readonly DeliveryWay[], things: readonly ParcelThing[], goodsTotal: number): FreeFreight | null {
  const free = ways.flatMap(({ name, kind, free_from }) => (free_from !== null && !deliveryObstacle(kind, things) ? [{ name, free_from }] : []))
  const [first] = free.sort((a, b) => a.free_from - b.free_from)
  return first ? { name: first.name, rest: Math.max(0, first.free_from - goodsTotal) } : null
}
