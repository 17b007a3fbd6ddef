import { parseArgs } from "node:util"
import { Trouble } from "../trouble.js"

/** What `pnpm bench` is asked to measure. */
export interface Asked {
  freshClone: boolean
  /** How often each sale is made. */
  runs: number
  /** Measures a shop of so many products in place of the demo; null: the demo. */
  products: number | null
}

const MOST_PRODUCTS = 50_000
const MOST_RUNS = 1000

/** The command line's words. @throws Trouble that names the one that cannot be. */
export function askedOf(args: string[]): Asked {
  const { values } = parseArgs({ args, options: { "fresh-clone": { type: "boolean", default: false }, runs: { type: "string", default: "30" }, products: { type: "string" } } })
  return {
    freshClone: values["fresh-clone"],
    runs: count("--runs", values.runs, MOST_RUNS),
    products: values.products === undefined ? null : count("--products", values.products, MOST_PRODUCTS),
  }
}

function count(name: string, text: string, most: number): number {
  const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.NaN
  if (number <= most) return number
  throw new Trouble(`${name} is a whole number from 1 to ${most}, not “${text}”.`)
}
