/** The cart's id in an address such as `/store/carts/cart_1/complete`. A guard matched by pattern has no named parts. */
export function cartIdIn(path: string): string {
  return decodeURIComponent(path.split("/")[3] ?? "")
}
