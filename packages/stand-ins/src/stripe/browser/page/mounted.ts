/// <reference lib="dom" />
import { placeOf } from "./dom.js"

type Handler = (event: never) => unknown

/** What all elements of Stripe.js have in common: they are mounted somewhere, and tell what happens in them. */
export class Mounted {
  #handlers = new Map<string, Set<Handler>>()
  #host: HTMLElement | null = null

  constructor(protected readonly part: HTMLElement, private readonly sheet: CSSStyleSheet, private readonly elementType: string) {}

  mount(place: string | HTMLElement): void {
    this.unmount()
    const host = document.createElement("div")
    const root = host.attachShadow({ mode: "open" })
    root.adoptedStyleSheets = [this.sheet]
    root.append(this.part)
    placeOf(place).append(host)
    this.#host = host
    queueMicrotask(() => this.tell("ready", this.readyEvent()))
  }

  unmount(): void {
    this.#host?.remove()
    this.#host = null
  }

  destroy(): void {
    this.unmount()
    this.#handlers.clear()
  }

  focus(): void {
    this.part.querySelector<HTMLElement>("input, button.wallet")?.focus()
  }

  on(name: string, handler: Handler): this {
    this.#handlers.set(name, (this.#handlers.get(name) ?? new Set<Handler>()).add(handler))
    return this
  }

  off(name: string, handler?: Handler): this {
    if (handler) this.#handlers.get(name)?.delete(handler)
    else this.#handlers.delete(name)
    return this
  }

  protected readyEvent(): object {
    return { elementType: this.elementType }
  }

  protected tell(name: string, event: object): void {
    for (const handler of this.#handlers.get(name) ?? []) handler(event as never)
  }
}
