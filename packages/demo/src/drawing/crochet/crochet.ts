import type { Drawer } from "../shared/scene.js"
import { basket } from "./basket.js"
import { baubles } from "./baubles.js"
import { bucketHat } from "./bucket-hat.js"
import { cloths } from "./cloths.js"
import { netBag } from "./net-bag.js"
import { potHolders } from "./pot-holders.js"
import { granniesOverChair } from "./throw.js"
import { whale } from "./whale.js"

/** The crochet workshop's drawer: product handle → what is drawn, in the product's own colours. */
export const crochet: Readonly<Record<string, Drawer>> = {
  "grytekluter-to": potHolders("#d3a02f", "#44688c"),
  "kluter-tre": cloths(["#7f9a86", "#e4d5ba", "#c98f7d"]),
  "kurv-bomull": basket("#d9ccb4", "#6f7f78"),
  "handlenett-heklet": netBag("#c9b184"),
  "pledd-bestemorruter": granniesOverChair(["#c4453c", "#d98a3a", "#e3b94b", "#5f8f6a", "#3f7f93", "#3e5a8c", "#8a4d7c", "#d889a0", "#e9dcc2"], "#efe6d3"),
  "bottehatt": bucketHat("#cdb48d"),
  "julekuler-fire": baubles("#a62a2a", "#f3ece0"),
  "hval-barnerom": whale("#4f7fa6", "#eee8dc"),
}
