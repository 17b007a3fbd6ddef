import type { Drawer } from "../shared/scene.js"
import { birdBox } from "./bird-box.js"
import { butterKnife } from "./butter-knife.js"
import { candleHolder } from "./candle-holder.js"
import { cuttingBoard } from "./cutting-board.js"
import { emptyFrame, framedSea } from "./framed.js"
import { pegRail } from "./peg-rail.js"
import { stool } from "./stool.js"

/** The carpentry workshop's drawer: product handle → what is drawn, in the product's own timber. */
export const woodwork: Readonly<Record<string, Drawer>> = {
  "skjaerefjol-bjork": cuttingBoard,
  "smorkniv-einer": butterKnife,
  "fuglekasse-meis": birdBox,
  "lysestake-eik": candleHolder("#f3ead6"),
  "krakk-furu": stool,
  "knaggrekke-fem": pegRail,
  "ramme-30x40": emptyFrame,
  "havgap-innrammet": framedSea,
}
