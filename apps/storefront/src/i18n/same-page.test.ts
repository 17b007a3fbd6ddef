import { describe, expect, it } from "vitest"
import { samePageIn } from "./same-page"

describe("the same page in the other language", () => {
  it.each([
    ["/", "/en"],
    ["/produkter", "/en/products"],
    ["/produkter/lue-med-snurr", "/en/products/lue-med-snurr"],
    ["/produkter/side/2", "/en/products/page/2"],
    ["/verksteder/som/side/3", "/en/workshops/som/page/3"],
    ["/ordre/order_1.x$&y/reklamasjon", "/en/orders/order_1.x$&y/complaint"],
    // As a page is rendered ahead.
    ["/nb", "/en"],
    ["/nb/products/lue-med-snurr", "/en/products/lue-med-snurr"],
    ["/nb/orders/order_1/complaint", "/en/orders/order_1/complaint"],
    // No page of ours.
    ["/nb/unknown-address", "/en"],
    ["/en-annen-side", "/en"],
  ])("%s is %s in English", (path, english) => expect(samePageIn("en", path)).toBe(english))

  it.each([
    ["/en", "/"],
    ["/en/", "/"],
    ["/en/products/lue-med-snurr", "/produkter/lue-med-snurr"],
    ["/en/terms", "/vilkar"],
    ["/en/orders/order_1/complaint", "/ordre/order_1/reklamasjon"],
    ["/en/nowhere/at/all", "/"],
  ])("%s is %s in Norwegian", (path, norwegian) => expect(samePageIn("nb", path)).toBe(norwegian))
})
