import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { CATALOGUE_CHANGES_PATH, catalogueChange, type CatalogueChange } from "@verksted/contracts/catalogue-change"
import { MessageMemory } from "@verksted/contracts/message-memory"
import { SIGNATURE_HEADER, signedAt } from "@verksted/contracts/signed-message"

/** A server that takes tellings as the storefront does: signed, in time, each once. */
export class StandInStorefront {
  readonly told: CatalogueChange[] = []
  /** What was refused, and why. */
  readonly refused: string[] = []
  /** Set to answer as a storefront that cannot renew its pages. */
  failing = false
  private readonly memory = new MessageMemory(Date.now())
  private readonly server = createServer((request, response) => void this.answer(request, response))

  /** Listens on a free port, or again on the one it had, and tells the address. */
  async open(): Promise<string> {
    const port = this.port
    await new Promise<void>((resolve) => this.server.listen(port, "127.0.0.1", resolve))
    this.port = (this.server.address() as AddressInfo).port
    return `http://127.0.0.1:${this.port}`
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** Every tag that was told, once, sorted. */
  tags(): string[] {
    return [...new Set(this.told.flatMap(({ tags }) => tags))].sort()
  }

  private port = 0

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    const header = request.headers[SIGNATURE_HEADER]
    const at = await signedAt(typeof header === "string" ? header : null, body, process.env.STOREFRONT_SECRET ?? "", Date.now())
    if (request.url !== CATALOGUE_CHANGES_PATH || at === null) return this.refuse(response, 401, "not signed")
    const message = catalogueChange.parse(JSON.parse(body))
    if (!this.memory.takes(message.id, at, Date.now())) return this.refuse(response, 409, "told before")
    if (this.failing) return this.refuse(response, 503, "pages not renewed")
    this.told.push(message)
    response.setHeader("content-type", "application/json").end(JSON.stringify({ renewed: message.tags.length }))
  }

  private refuse(response: ServerResponse, status: number, why: string): void {
    this.refused.push(why)
    response.writeHead(status).end(why)
  }
}
