import type { Metadata, Viewport } from "next"
import { NextIntlClientProvider } from "next-intl"
import { getLocale, getMessages, getTranslations } from "next-intl/server"
import { routing } from "@/i18n/routing"
import { environment } from "@/lib/environment"
import { findSeller } from "@/lib/seller"
import { openGraph } from "@/seo/open-graph"
import { heading, text } from "../fonts"
import "../globals.css"

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#19211d" },
  ],
}

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale, house] = await Promise.all([getTranslations("Site"), getLocale(), findSeller()])
  const name = house?.seller?.shop_name ?? t("fallbackName")
  return {
    metadataBase: new URL(environment().STOREFRONT_URL),
    title: { default: name, template: `%s · ${name}` },
    description: t("description"),
    openGraph: openGraph({ locale, shop: name }),
    twitter: { card: "summary_large_image" },
    appleWebApp: { title: name, statusBarStyle: "default" },
    icons: { icon: "/icon.svg", apple: "/icons/180.png" },
    formatDetection: { telephone: false },
    robots: { index: false },
  }
}

export default async function RootLayout({ children }: LayoutProps<"/[locale]">) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()])
  return (
    <html lang={locale} className={`${heading.variable} ${text.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <NextIntlClientProvider messages={{ Islands: messages.Islands }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
