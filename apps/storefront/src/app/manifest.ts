import type { MetadataRoute } from "next"
import { getTranslations } from "next-intl/server"
import { routing } from "@/i18n/routing"
import { findSeller } from "@/lib/seller"
import { ICON_SIZES } from "@/offline/icon-sizes"

/** What a phone needs to keep the shop beside its apps. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, house] = await Promise.all([getTranslations({ locale: routing.defaultLocale, namespace: "Site" }), findSeller()])
  const name = house?.seller?.shop_name ?? t("fallbackName")
  return {
    id: "/", name, short_name: name, description: t("description"), lang: routing.defaultLocale,
    start_url: "/", scope: "/", display: "standalone", background_color: "#faf6ee", theme_color: "#faf6ee",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      ...ICON_SIZES.flatMap((size) => (["any", "maskable"] as const).map((purpose) => ({ src: `/icons/${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose }))),
    ],
  }
}
