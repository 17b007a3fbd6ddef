import { type Point, type Surface } from "./geometry.js"

type Sample = { readonly point: Point; readonly length: number }

const spline = (p: number, a: number, b: number, n: number, t: number): number =>
  0.5 * (2 * a + (b - p) * t + (2 * p - 5 * a + 4 * b - n) * t * t + (3 * a - p - 3 * b + n) * t * t * t)

function sampled(points: readonly Point[]): Sample[] {
  const get = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0]
  const samples: Sample[] = []
  let length = 0
  for (let i = 0; i < points.length - 1; i += 1) {
    const [p, a, b, n] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    for (let step = i === 0 ? 0 : 1; step <= 24; step += 1) {
      const t = step / 24
      const point: Point = [spline(p[0], a[0], b[0], n[0], t), spline(p[1], a[1], b[1], n[1], t)]
      const last = samples.at(-1)
      if (last) length += Math.hypot(point[0] - last.point[0], point[1] - last.point[1])
      samples.push({ point, length })
    }
  }
  return samples
}

/** A band along a soft line: v runs along it from the first point, u across it from left to right. Width in pixels at v. */
export function ribbon(points: readonly Point[], width: (v: number) => number): Surface {
  const samples = sampled(points)
  const total = samples.at(-1)?.length ?? 1
  return (u, v) => {
    const inside = Math.min(1, Math.max(0, v))
    const wanted = inside * total
    let index = samples.findIndex((sample) => sample.length >= wanted)
    if (index < 1) index = index === 0 ? 1 : samples.length - 1
    const [from, to] = [samples[index - 1], samples[index]]
    if (!from || !to) return [0, 0]
    const gap = to.length - from.length || 1
    const t = (wanted - from.length) / gap + ((v - inside) * total) / gap
    const [dx, dy] = [(to.point[0] - from.point[0]) / gap, (to.point[1] - from.point[1]) / gap]
    const across = (u - 0.5) * width(inside)
    return [from.point[0] + dx * gap * t - dy * across, from.point[1] + dy * gap * t + dx * across]
  }
}
