import type { MetadataRoute } from "next"
import { routing } from "@/i18n/routing"
import { pagePath } from "@/i18n/page-path"
import { environment } from "@/lib/environment"

const PRIVATE = ["/cart", "/checkout", "/search", "/account", "/my-things", "/find-order"] as const

/** Whoever reads the shop for a search engine stays in the catalogue. */
export default function robots(): MetadataRoute.Robots {
  const pages = routing.locales.flatMap((locale) => PRIVATE.map((page) => pagePath(page, locale)))
  const orders = routing.locales.map((locale) => pagePath({ pathname: "/orders/[token]", params: { token: "" } }, locale))
  return { rules: { userAgent: "*", disallow: ["/api/", ...pages, ...orders] }, sitemap: new URL("/sitemap.xml", environment().STOREFRONT_URL).href }
}
