import type { Concept } from "./concept"
import { makings } from "./makings"
import { materials } from "./materials"
import { qualities } from "./qualities"
import { things } from "./things"

/** The whole dictionary of the shop's field. The order decides whose form a word is when two could claim it. */
export const dictionary: readonly { kind: "noun" | "verb"; concepts: readonly Concept[] }[] = [
  { kind: "noun", concepts: things },
  { kind: "noun", concepts: materials },
  { kind: "noun", concepts: qualities },
  { kind: "verb", concepts: makings },
]
