import type { Drawer } from "../shared/scene.js"
import { apron } from "./apron.js"
import { denimTote } from "./denim-tote.js"
import { laptopSleeve } from "./sleeve.js"
import { patchwork } from "./cushion.js"
import { placemats } from "./placemats.js"
import { scrunchies } from "./scrunchies.js"
import { toiletryBag } from "./toiletry-bag.js"
import { tote } from "./tote.js"

/** The sewing workshop's drawer: product handle → what is drawn, in the product's own colours. */
export const sewing: Readonly<Record<string, Drawer>> = {
  "baerenett-denim": denimTote("#2b3f63", "#d09a45"),
  "toalettmappe": toiletryBag("#f1e6d2", ["#c9594f", "#e0a04c", "#8f6aa0"], "#f3cf6a", "#6f8a63"),
  "forkle-lin": apron("#93a08c"),
  "putetrekk-lappverk": patchwork(["#a94a3f", "#3f6180", "#c9963f", "#5f7f62", "#7f5a7c"]),
  "haarstrikk-tre": scrunchies("#3f6180", "#e9dcc2", "#b0574a"),
  "pc-etui": laptopSleeve("#84868a", "#c98a5a"),
  "bordbrikker-lin": placemats("#cbb894"),
  "totebag-broderi": tote("#e4d9c1", "#5f7f52", "#b8433d"),
}
