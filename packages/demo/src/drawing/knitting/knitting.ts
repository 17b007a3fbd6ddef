import type { Drawer } from "../shared/scene.js"
import { blanket } from "./blanket.js"
import { hat } from "./hat.js"
import { headband } from "./headband.js"
import { mittenPattern, mittens } from "./mittens.js"
import { scarf } from "./scarf.js"
import { socks } from "./socks.js"
import { sweater } from "./sweater.js"
import { wristWarmers } from "./wrist-warmers.js"

const SELJE = ["#e9e1d0", "#7c2f2a"] as const

/** The knitting workshop's drawer: product handle → what is drawn, in the product's own colours. */
export const knitting: Readonly<Record<string, Drawer>> = {
  "lue-fjellbris": hat("#a3a8a6"),
  "votter-selje": mittens(...SELJE),
  "sokker-hverdag": socks([["#c9c7c1", "#8f8f8d"], ["#8d9093", "#5a5d61"], ["#5b5f64", "#b9b7b1"]]),
  "skjerf-nordlys": scarf(["#4f9c6b", "#57a98a", "#3f8f9c", "#3a6fa0", "#34508a"]),
  "pannebaand-flette": headband("#b5644a"),
  "genser-stille": sweater("#efe6d4", "#5c7480", "#8a5a44"),
  "babyteppe-sky": blanket("#b9d3e4"),
  "pulsvarmere-rim": wristWarmers("#f3efe8"),
}

/** What is drawn once more, closely: product handle → its second picture. */
export const knittingCloseUps: Readonly<Record<string, Drawer>> = {
  "votter-selje": mittenPattern(...SELJE),
}
