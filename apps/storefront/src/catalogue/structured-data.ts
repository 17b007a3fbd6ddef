import { priceInKroner } from "@/lib/price"
import { wholePicture } from "@/pictures/picture-source"
import type { ProductView } from "./product-view"

type Thing = { [name: string]: string | number | Thing | (string | Thing)[] }

/** JSON for a script element: no `<`, `>` or `&` can end it, nor the two line ends that JSON allows and scripts do not. */
export function scriptJson(data: Thing): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
}

/** schema.org's words for a thing and its offers; `url` is the product's own address. */
export function productData(product: ProductView, url: string, seller: string): Thing {
  const offers = product.variants.flatMap((variant): Thing[] =>
    variant.price === null ? [] : [{
      "@type": "Offer",
      sku: variant.key,
      price: priceInKroner(variant.price),
      priceCurrency: "NOK",
      availability: `https://schema.org/${variant.buyable ? "InStock" : "SoldOut"}`,
      itemCondition: "https://schema.org/NewCondition",
      url: product.variants.length > 1 ? `${url}?variant=${encodeURIComponent(variant.key)}` : url,
      seller: { "@type": "Organization", name: seller },
    }])
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.description,
    url,
    image: product.pictures.flatMap(({ url: stored }) => {
      const path = wholePicture(stored)
      return path ? [new URL(path, url).href] : []
    }),
    ...(product.facts ? { material: product.facts.materials } : {}),
    brand: { "@type": "Brand", name: product.workshops[0]?.name ?? seller },
    offers,
  }
}

/** The way from the front page to a page, outermost first. */
export function breadcrumbData(trail: { name: string; url: string }[]): Thing {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, url }, index) => ({ "@type": "ListItem", position: index + 1, name, item: url })),
  }
}
