import type { ServerResponse } from "node:http"
import { newId } from "./books.js"

/** Lets the shop's pages call, as Stripe's API lets every page. */
export function cors(res: ServerResponse): void {
  res.setHeader("access-control-allow-origin", "*")
  res.setHeader("access-control-allow-methods", "GET, POST, DELETE")
  res.setHeader("access-control-allow-headers", "authorization, content-type, idempotency-key, stripe-version")
  res.setHeader("access-control-max-age", "600")
}

/** Answers with JSON, or with nothing. */
export function send(res: ServerResponse, status: number, body: unknown): void {
  if (res.headersSent || res.destroyed) return
  res.setHeader("request-id", newId("req"))
  res.writeHead(status, body === null ? {} : { "content-type": "application/json" }).end(body === null ? undefined : JSON.stringify(body))
}
