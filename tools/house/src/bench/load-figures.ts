import { z } from "zod"
import { Trouble } from "../trouble.js"

const figures = z.object({ loaded_s: z.number(), indexed_s: z.number() })

/**
 * What loading the generated things says of itself, in seconds, on a line of its own in its log.
 * @throws Trouble when the log has no such line
 */
export function loadFigures(log: string): z.infer<typeof figures> {
  const line = log.split("\n").findLast((text) => text.startsWith('{"loaded_s"'))
  if (!line) throw new Trouble("Loading the things left no figures in its log.")
  return figures.parse(JSON.parse(line))
}
