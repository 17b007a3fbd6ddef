import { randomBytes } from "node:crypto"
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import type Stripe from "stripe"

/** An answer that is kept under its idempotency key. */
export type KeptAnswer = { request: string; status: number; body: unknown }

type Kept = {
  intents: Record<string, Stripe.PaymentIntent>
  charges: Record<string, Stripe.Charge>
  refunds: Record<string, Stripe.Refund>
  customers: Record<string, Stripe.Customer>
  methods: Record<string, Stripe.PaymentMethod>
  setups: Record<string, Stripe.SetupIntent>
  events: Record<string, Stripe.Event>
  /** The number of each payment method's card: it decides what the card does. Test cards only. */
  numbers: Record<string, string>
  answers: Record<string, KeptAnswer>
}

const empty = (): Kept => ({ intents: {}, charges: {}, refunds: {}, customers: {}, methods: {}, setups: {}, events: {}, numbers: {}, answers: {} })

/** All that the stand-in knows; in memory, and in a file when it is given one. */
export class Books {
  readonly kept: Kept

  constructor(private readonly file?: string) {
    this.kept = { ...empty(), ...(file ? read(file) : {}) }
  }

  /** Writes the books to their file, whole or not at all. */
  save(): void {
    if (!this.file) return
    writeFileSync(`${this.file}.new`, JSON.stringify(this.kept), { mode: 0o600 })
    renameSync(`${this.file}.new`, this.file)
  }
}

function read(file: string): Partial<Kept> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<Kept>
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {}
    throw error
  }
}

/** A new id as Stripe's: `pi_` and 24 letters. */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(18).toString("base64url").replaceAll(/[-_]/g, "0")}`

/** Now, in Stripe's seconds. */
export const now = (): number => Math.floor(Date.now() / 1000)
