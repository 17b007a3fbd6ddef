import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { environment } from "@/lib/environment"

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: { userAgent: "*", disallow: ["/api/", "/handlekurv", "/kasse", "/ordre/", "/mine-ting"] },
    sitemap: new URL("/sitemap.xml", environment().STOREFRONT_URL).href,
  }
}
