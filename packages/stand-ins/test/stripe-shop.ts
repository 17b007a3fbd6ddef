import { createServer } from "node:http"
import Stripe from "stripe"
import { type StandInOptions, startStripeStandIn } from "../src/stripe/server.js"

export const SECRET = "whsec_test_of_the_stand_in"

/** Stripe's own client, speaking to a stand-in. */
export function clientOf(url: string): Stripe {
  const { hostname, port } = new URL(url)
  return new Stripe("sk_test_shop", { host: hostname, port, protocol: "http", maxNetworkRetries: 0, timeout: 2_000 })
}

/** A stand-in and Stripe's own client that speaks to it. */
export async function openStripe(options: Partial<StandInOptions> = {}) {
  const standIn = await startStripeStandIn({ port: 0, webhookSecret: SECRET, ...options })
  return { standIn, stripe: clientOf(standIn.url) }
}

/** What a browser's page does: a form with the publishable key. */
export async function asBrowser(url: string, path: string, fields: Record<string, string>, method = "POST") {
  const form = new URLSearchParams({ key: "pk_test_shop", ...fields })
  const answer = await fetch(method === "GET" ? `${url}${path}?${form.toString()}` : `${url}${path}`, { method, ...(method === "GET" ? {} : { body: form }) })
  return { status: answer.status, body: (await answer.json()) as { id: string; status: string; error?: { code?: string; message: string } } }
}

export const cardFields = (number: string) => ({ "payment_method_data[type]": "card", "payment_method_data[card][number]": number })

/** A shop that listens for webhooks: answers `status`, and keeps what it was told. */
export async function listeningShop(statuses: number[] = []) {
  const heard: { body: string; signature: string }[] = []
  const server = createServer((req, res) => {
    const parts: Buffer[] = []
    req.on("data", (part: Buffer) => parts.push(part))
    req.on("end", () => {
      heard.push({ body: Buffer.concat(parts).toString(), signature: String(req.headers["stripe-signature"]) })
      res.writeHead(statuses.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  return { heard, url: `http://127.0.0.1:${port}/hook`, close: () => new Promise((resolve) => void server.close(resolve)) }
}

/** The error of a call that must fail. */
export async function failureOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const failed: unknown = await call.then(() => new Error("did not fail"), (error: unknown) => error)
  if (failed instanceof Stripe.errors.StripeError) return failed
  throw failed
}
