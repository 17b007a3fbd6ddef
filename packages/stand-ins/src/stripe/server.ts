import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { callerOf } from "./access.js"
import { answer, type Answered } from "./answering.js"
import { Books } from "./books.js"
import { browserFile } from "./browser/files.js"
import { StripeFailure } from "./failure.js"
import { Faults } from "./faults.js"
import { parseForm } from "./form.js"
import { keepHouse } from "./house-keeping.js"
import { cors, send } from "./sending.js"
import { Webhooks } from "./webhooks.js"

const LARGEST_BODY = 256 * 1024

export type StandInOptions = {
  /** 0 for any that is free. */
  port: number
  /** Where the shop hears of events; without it nobody is told. */
  webhookUrl?: string
  webhookSecret: string
  /** Where the books are kept; in memory only without it. */
  file?: string
  /** Milliseconds before each new try of a webhook that was not answered 2xx. */
  webhookRetries?: number[]
  /** The address that browsers reach it at, when it is not the one that it listens at. */
  publicUrl?: string
  /** What it listens on; this machine only without it. */
  host?: string
}

export type StripeStandIn = {
  url: string
  /** What Stripe's books say. */
  books: Books["kept"]
  faults: Faults
  /** From now on the shop hears of events at this address. */
  tellAt: (webhookUrl: string) => void
  /** When the shop is told of all that happened so far. */
  webhooksSettled: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Starts a stand-in for Stripe. It keeps state, knows Stripe's test cards, and takes test
 * keys only. Nothing of it is Stripe's: what the real one would answer was read, not tried.
 */
export async function startStripeStandIn(options: StandInOptions): Promise<StripeStandIn> {
  const books = new Books(options.file)
  const faults = new Faults()
  const webhooks = new Webhooks(options.webhookUrl, options.webhookSecret, () => faults.webhooks, options.webhookRetries)
  const server = createServer((req, res) => void serve(req, res).catch((error: unknown) => {
    if (error instanceof StripeFailure) send(res, error.status, { error: error.body })
    else send(res, 500, { error: { type: "api_error", message: error instanceof Error ? error.message : "unknown" } })
  }))
  await listen(server, options.port, options.host ?? "127.0.0.1")
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : options.port}`
  const bankPage = ({ id, client_secret }: { id: string; client_secret: string | null }) => `${options.publicUrl ?? url}/_stand-in/three-d-secure/${id}?client_secret=${client_secret}`

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    cors(res)
    const { pathname, search } = new URL(req.url ?? "/", url)
    const method = req.method ?? "GET"
    if (method === "OPTIONS") return send(res, 204, null)
    const file = method === "GET" ? browserFile(pathname) : null
    if (file) return void res.writeHead(200, { "content-type": file.type }).end(file.body)
    const body = await bodyOf(req)
    const fields = parseForm(method === "GET" ? search.slice(1) : body)
    const told = new Set(Object.keys(books.kept.events))
    if (pathname.startsWith("/_stand-in/")) {
      const kept = keepHouse(books, faults, method, pathname, body, fields, (req.headers.accept ?? "").includes("text/html"))
      tell(told)
      if (kept.location) res.setHeader("location", kept.location)
      return send(res, kept.status, kept.body)
    }
    const fault = faults.take(method, pathname)
    if (fault?.does === "down") return void req.socket.destroy()
    if (fault?.does === "error") return send(res, 500, { error: { type: "api_error", message: "An error occurred in Stripe (stand-in)." } })
    if (fault?.does === "busy") return send(res, 429, { error: { type: "invalid_request_error", code: "rate_limit", message: "Too many requests." } })
    const caller = callerOf(req.headers.authorization, fields)
    const { key: _key, ...rest } = fields
    const answered = answer(books, { method, path: pathname, fields: rest, caller, key: req.headers["idempotency-key"]?.toString() }, bankPage)
    tell(told)
    if (fault?.does === "lost") return void req.socket.destroy()
    if (fault?.does === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 1_000))
    reply(res, answered)
  }

  /** Keeps the books and sends what happened since `told`. */
  function tell(told: Set<string>): void {
    books.save()
    for (const event of Object.values(books.kept.events)) if (!told.has(event.id)) webhooks.send(event)
  }

  return {
    url,
    books: books.kept,
    faults,
    tellAt: (webhookUrl) => {
      webhooks.url = webhookUrl
    },
    webhooksSettled: () => webhooks.settled(),
    close: async () => {
      webhooks.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => void server.close(() => resolve()))
    },
  }
}

function reply(res: ServerResponse, { status, body, replayed }: Answered): void {
  if (replayed) res.setHeader("idempotent-replayed", "true")
  send(res, status, body)
}

const listen = (server: Server, port: number, host: string) => new Promise<void>((resolve, reject) => {
  server.once("error", reject)
  server.listen(port, host, resolve)
})

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST_BODY) throw new StripeFailure(413, { type: "invalid_request_error", message: "The body is too large." })
    parts.push(part)
  }
  return Buffer.concat(parts).toString("utf8")
}
