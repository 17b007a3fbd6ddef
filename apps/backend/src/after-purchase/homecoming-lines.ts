import { homecomingPieces, type OrderedItem, type RegrettedLine } from "./pieces"

type Line = RegrettedLine & { id: string }

/**
 * The regretted lines that Medusa can take a return of now, whole lines only, oldest first.
 * @returns `items` are the pieces by item of the order, `line_ids` our lines that they stand for
 */
export function homecomingLines(items: readonly OrderedItem[], regretted: readonly Line[]): { items: { id: string; quantity: number }[]; line_ids: string[] } {
  const coming = items.map((item) => {
    let left = homecomingPieces(item, regretted)
    const lines = regretted.filter((line) => {
      const goes = line.item_id === item.id && line.return_id === null && line.quantity <= left
      if (goes) left -= line.quantity
      return goes
    })
    return { id: item.id, quantity: lines.reduce((sum, line) => sum + line.quantity, 0), lines }
  })
  const some = coming.filter(({ quantity }) => quantity > 0)
  return { items: some.map(({ id, quantity }) => ({ id, quantity })), line_ids: some.flatMap(({ lines }) => lines.map((line) => line.id)) }
}
