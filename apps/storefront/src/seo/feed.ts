import type { ProductView } from "@/catalogue/product-view"
import { priceInKroner } from "@/lib/price"

export type FeedShop = { title: string; description: string; url: string; brand: string; urlOf: (handle: string) => string; pictureOf: (address: string) => string | null }

const SIGNS: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&apos;" }

/** Text for XML 1.0: its five signs escaped, and without the control characters that it can not hold at all. */
export function xmlText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[<>&"']/g, (sign) => SIGNS[sign] ?? "")
}

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`

/** One item for each variant that has a price: a feed tells what can be bought, and what is gone. */
function items(product: ProductView, shop: FeedShop): string[] {
  const pictures = product.pictures.flatMap(({ url }) => shop.pictureOf(url) ?? [])
  return product.variants.flatMap((variant) => variant.price === null ? [] : [[
    "<item>",
    element("g:id", variant.key),
    element("g:item_group_id", product.handle),
    element("title", product.variants.length > 1 ? `${product.title}, ${variant.title}` : product.title),
    element("description", product.description || product.title),
    element("link", product.variants.length > 1 ? `${shop.urlOf(product.handle)}?variant=${encodeURIComponent(variant.key)}` : shop.urlOf(product.handle)),
    ...pictures.slice(0, 1).map((picture) => element("g:image_link", picture)),
    ...pictures.slice(1, 11).map((picture) => element("g:additional_image_link", picture)),
    element("g:price", `${priceInKroner(variant.price)} NOK`),
    element("g:availability", variant.buyable ? "in_stock" : "out_of_stock"),
    element("g:condition", "new"),
    element("g:brand", shop.brand),
    element("g:identifier_exists", "no"),
    ...product.workshops.slice(0, 1).map((workshop) => element("g:product_type", workshop.name)),
    "</item>",
  ].join("")])
}

/** All things as an RSS 2.0 feed with the names that product searches read (Google's product data specification). */
export function productFeed(products: readonly ProductView[], shop: FeedShop): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>',
    element("title", shop.title), element("link", shop.url), element("description", shop.description),
    ...products.flatMap((product) => items(product, shop)),
    "</channel></rss>",
  ].join("\n")
}
