/** What a form or a query says: Stripe's nested fields (`card[number]`, `expand[]`) as an object. */
export type Fields = { [name: string]: string | string[] | Fields }

/** The fields of a body or a query in Stripe's way of writing them. A field that is named twice keeps its last value. */
export function parseForm(text: string): Fields {
  const fields: Fields = {}
  for (const [name, value] of new URLSearchParams(text)) put(fields, name.replaceAll("]", "").split("["), value)
  return fields
}

function put(fields: Fields, [name, ...rest]: string[], value: string): void {
  if (name === undefined || name === "__proto__") return
  if (rest.length === 0) fields[name] = value
  else if (rest.length === 1 && /^\d*$/.test(rest[0] ?? "")) {
    const list = fields[name]
    fields[name] = [...(Array.isArray(list) ? list : []), value]
  } else {
    const inner = fields[name]
    const inside = typeof inner === "object" && !Array.isArray(inner) ? inner : {}
    fields[name] = inside
    put(inside, rest, value)
  }
}

/** A text field, or null. An empty one is null: that is how Stripe unsets a field. */
export function text(fields: Fields, name: string): string | null {
  const value = fields[name]
  return typeof value === "string" && value !== "" ? value : null
}

/** The fields under `name`; none when there are none. */
export function inner(fields: Fields, name: string): Fields {
  const value = fields[name]
  return typeof value === "object" && !Array.isArray(value) ? value : {}
}

/** A list of texts. */
export function texts(fields: Fields, name: string): string[] {
  const value = fields[name]
  if (Array.isArray(value)) return value
  return typeof value === "string" && value !== "" ? [value] : []
}

/** The texts under `name`, as metadata is sent. */
export function textMap(fields: Fields, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(inner(fields, name)).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== ""))
}
