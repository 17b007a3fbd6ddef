import type { Drawer } from "../shared/scene.js"
import { bookmarks } from "./bookmarks.js"
import { brook } from "./brook.js"
import { calm } from "./calm.js"
import { cards } from "./cards.js"
import { fjord } from "./fjord.js"
import { hangers } from "./hangers.js"
import { poster } from "./poster.js"
import { dots, leaves, pots, zigzag } from "./pots.js"

/** The painting workshop's drawer: product handle → what is drawn, in the product's own colours. */
export const painting: Readonly<Record<string, Drawer>> = {
  "fjorden-oktober": fjord,
  "bekken-akvarell": brook,
  "kort-haandmalte": cards,
  "plakat-maane": poster("#efc04b", ["#16243d", "#3f5f7c"]),
  "kleshengere-prikk": hangers(["#c8533f", "#e2b24a", "#f1e8d6", "#3f6f83"], ["#4f7a5a", "#f1e8d6", "#d88b9c", "#35517a"]),
  "ro-abstrakt": calm(["#16304f", "#24507c", "#3d719f", "#2c5a86", "#7fa9c6", "#4b83ac", "#c6dbe6"]),
  "potter-tre": pots(dots("#e4b64f", "#f6efe0"), zigzag("#efe6d3", "#3f6f86", "#c8553d"), leaves("#2f5f63", "#b9cf9a")),
  "bokmerker-fire": bookmarks([["#d9623f", "#e39a4a", "#ecc95f", "#e8b29c"], ["#2f6a8a", "#5fa3b5", "#8fc4b7", "#4f83a8"], ["#4f7f4c", "#8aa84f", "#c2c65f", "#6f9f78"], ["#7a4a86", "#b06f9d", "#d99bb0", "#5a5a94"]]),
}
