/** A box on the sheet. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const TOKEN = /([MLQCZHVAmlqczhva])|(-?\d*\.?\d+)/g
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, H: 1, V: 1, A: 7 }

/**
 * The box around a path, control points included, with a margin. Filters work on this box only: blurring the whole
 * sheet for each shadow is what makes a drawing slow.
 */
export function bounds(d: string, margin = 0): Bounds {
  let [x, y, left, top, right, bottom] = [0, 0, Infinity, Infinity, -Infinity, -Infinity]
  let command = "M"
  let numbers: number[] = []
  const see = (px: number, py: number) => {
    left = Math.min(left, px)
    right = Math.max(right, px)
    top = Math.min(top, py)
    bottom = Math.max(bottom, py)
  }
  for (const [, letter, digits] of d.matchAll(TOKEN)) {
    if (letter) {
      command = letter
      numbers = []
      continue
    }
    numbers.push(Number(digits))
    const kind = command.toUpperCase()
    if (numbers.length < (TAKES[kind] ?? Infinity)) continue
    const [ox, oy] = command === kind ? [0, 0] : [x, y]
    const [a = 0, b = 0] = numbers
    if (kind === "H") x = ox + a
    else if (kind === "V") y = oy + a
    else if (kind === "A") {
      see(x - a, y - b)
      see(x + a, y + b)
      ;[x, y] = [ox + (numbers[5] ?? 0), oy + (numbers[6] ?? 0)]
      see(x - a, y - b)
      see(x + a, y + b)
    } else {
      for (let i = 0; i < numbers.length; i += 2) see(ox + (numbers[i] ?? 0), oy + (numbers[i + 1] ?? 0))
      ;[x, y] = [ox + (numbers.at(-2) ?? 0), oy + (numbers.at(-1) ?? 0)]
    }
    see(x, y)
    numbers = []
  }
  return { x: Math.floor(left - margin), y: Math.floor(top - margin), width: Math.ceil(right - left + 2 * margin), height: Math.ceil(bottom - top + 2 * margin) }
}
