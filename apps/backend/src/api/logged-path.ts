// An order's token and a cart's id open by themselves what they name.
const keys = /(order-pages|carts)\/[^/]+/i

/** A request's path as the log may keep it. */
export function loggedPath(path: string): string {
  return path.replace(keys, "$1/…")
}
