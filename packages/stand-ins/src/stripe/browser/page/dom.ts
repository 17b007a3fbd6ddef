/// <reference lib="dom" />

type Attributes = Record<string, string | boolean>

/** An element with attributes and content; a text is text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value === true ? "" : value)
  }
  made.append(...content)
  return made
}

/** The element that a shop's page names by itself or by a selector. @throws Error when it has none */
export function placeOf(place: string | HTMLElement): HTMLElement {
  const found = typeof place === "string" ? document.querySelector<HTMLElement>(place) : place
  if (!found) throw new Error(`IntegrationError: the element ${String(place)} is not on the page.`)
  return found
}
