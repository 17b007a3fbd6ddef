import type { Concept } from "./concept"

/** Ways of making, as the stem of the verb: `strikk` is also strikke, strikket and strikking. */
export const makings: Concept[] = [
  { nb: ["strikk"], en: ["knit", "knitted"] },
  { nb: ["hekl"], en: ["crochet", "crocheted"] },
  { nb: ["mal"], en: ["paint", "painted"] },
  { nb: ["sy", "sydd", "søm"], en: ["sew", "sewn", "sewing"] },
  { nb: ["snekr", "snekker", "snekring"], en: ["carpentry", "woodwork"] },
  { nb: ["vev"], en: ["weave", "woven"] },
  { nb: ["broder", "broderi"], en: ["embroider", "embroidery"] },
  { nb: ["tov", "filt"], en: ["felt", "felted"] },
  { nb: ["skjær"], en: ["cut", "cutting"] },
  { nb: ["flett", "flette"], en: ["braid", "braided"] },
]
