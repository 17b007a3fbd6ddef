import { createHmac } from "node:crypto"
import type Stripe from "stripe"
import type { WebhookMood } from "./faults.js"

const TIMEOUT = 10_000
const AGAIN_AFTER = [1_000, 5_000, 30_000, 120_000]

/** The header that proves a payload to come from Stripe: `t=…,v1=…`. `at` is in seconds. */
export function signature(payload: string, secret: string, at: number): string {
  return `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${payload}`).digest("hex")}`
}

/** Tells the shop of events, each until it answers 2xx or the tries are used up. */
export class Webhooks {
  private readonly going = new Set<Promise<void>>()
  private readonly waiting = new Map<NodeJS.Timeout, () => void>()
  private closed = false

  constructor(public url: string | undefined, private readonly secret: string, private readonly mood: () => WebhookMood, private readonly againAfter: number[] = AGAIN_AFTER) {}

  /** Sends the event in the mood that is set now. */
  send(event: Stripe.Event): void {
    const mood = this.mood()
    if (!this.url || mood.does === "off") return
    const times = mood.does === "twice" ? 2 : 1
    for (let sent = 0; sent < times; sent += 1) this.begin(event, mood.does === "late" ? (mood.ms ?? 1_000) : 0)
  }

  /** When everything that was begun is told, or given up. */
  async settled(): Promise<void> {
    while (this.going.size > 0) await Promise.all(this.going)
  }

  /** Ends all that waits. */
  close(): void {
    this.closed = true
    for (const [timer, wake] of this.waiting) {
      clearTimeout(timer)
      wake()
    }
  }

  private begin(event: Stripe.Event, after: number): void {
    const work = this.deliver(event, [after, ...this.againAfter]).finally(() => this.going.delete(work))
    this.going.add(work)
  }

  private async deliver(event: Stripe.Event, waits: number[]): Promise<void> {
    for (const wait of waits) {
      if (wait > 0) await this.pause(wait)
      if (this.closed) return
      if (await this.post(event)) {
        event.pending_webhooks = 0
        return
      }
    }
  }

  private async post(event: Stripe.Event): Promise<boolean> {
    const payload = JSON.stringify(event, null, 2)
    const headers = { "content-type": "application/json; charset=utf-8", "user-agent": "Stripe/1.0", "stripe-signature": signature(payload, this.secret, Math.floor(Date.now() / 1000)) }
    try {
      const answer = await fetch(this.url ?? "", { method: "POST", headers, body: payload, signal: AbortSignal.timeout(TIMEOUT) })
      return answer.ok
    } catch {
      return false
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer: NodeJS.Timeout = setTimeout(() => {
        this.waiting.delete(timer)
        resolve()
      }, ms)
      this.waiting.set(timer, resolve)
    })
  }
}
