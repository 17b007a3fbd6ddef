import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { listAllProducts } from "@/catalogue/products"
import { listWorkshops } from "@/catalogue/workshops"
import { canonicalUrl } from "@/lib/canonical-url"

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const [workshops, products] = await Promise.all([listWorkshops(), listAllProducts()])
  return [
    ...(["/", "/products", "/workshops", "/terms"] as const).map((page) => ({ url: canonicalUrl(page) })),
    ...workshops.map(({ handle }) => ({ url: canonicalUrl({ pathname: "/workshops/[handle]", params: { handle } }) })),
    ...products.map(({ handle, updatedAt }) => ({
      url: canonicalUrl({ pathname: "/products/[handle]", params: { handle } }),
      ...(updatedAt ? { lastModified: updatedAt } : {}),
    })),
  ]
}
