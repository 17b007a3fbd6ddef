/**
 * What goes wrong with a call: `down` never does it and gives no answer, `lost` does it and gives no answer, `error` is a
 * 500 of Stripe's that did nothing, `busy` a 429, `slow` answers after `ms`.
 */
export type FaultKind = "down" | "lost" | "error" | "busy" | "slow"

/**
 * A fault of the calls whose method and path match; of all that come, or of the first `times`.
 * Stripe's client asks once more by itself when a connection breaks: one `down` or `lost` call is two.
 */
export type Fault = { does: FaultKind; method?: string; path?: string; times?: number; ms?: number }

/** How the shop is told: at once, never, twice, or `ms` later. */
export type WebhookMood = { does: "on" | "off" | "twice" | "late"; ms?: number }

const kinds: readonly string[] = ["down", "lost", "error", "busy", "slow"] satisfies FaultKind[]
const moods: readonly string[] = ["on", "off", "twice", "late"] satisfies WebhookMood["does"][]

/** The faults that are set, and the mood of the webhooks. */
export class Faults {
  private faults: Fault[] = []
  webhooks: WebhookMood = { does: "on" }

  /** Sets these faults in the place of those that are set. `path` is a regular expression. */
  set(faults: Fault[]): void {
    this.faults = faults.map((fault) => ({ ...fault }))
  }

  /** All is well again. */
  clear(): void {
    this.faults = []
    this.webhooks = { does: "on" }
  }

  list(): { faults: Fault[]; webhooks: WebhookMood } {
    return { faults: this.faults, webhooks: this.webhooks }
  }

  /** The first fault of this call, which is then one time less. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.faults.find((one) => one.times !== 0 && (!one.method || one.method === method) && (!one.path || new RegExp(one.path).test(path)))
    if (fault?.times !== undefined) fault.times -= 1
    return fault
  }
}

/** What `POST /_stand-in/faults` says. @throws Error naming what is wrong */
export function parseFaults(body: unknown): { faults: Fault[]; webhooks: WebhookMood } {
  const given = body as { faults?: Fault[]; webhooks?: WebhookMood }
  const faults = given.faults ?? []
  const webhooks = given.webhooks ?? { does: "on" }
  for (const fault of faults) {
    if (!kinds.includes(fault.does)) throw new Error(`faults[].does: one of ${kinds.join(", ")}`)
    if (fault.path) new RegExp(fault.path)
  }
  if (!moods.includes(webhooks.does)) throw new Error(`webhooks.does: one of ${moods.join(", ")}`)
  return { faults, webhooks }
}
