import type { Metadata, Viewport } from "next"
import { NextIntlClientProvider } from "next-intl"
import { getMessages, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { connection } from "next/server"
import { routing } from "@/i18n/routing"
import { environment } from "@/lib/environment"
import { findSeller } from "@/lib/seller"
import { heading, text } from "../fonts"
import "../globals.css"

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#19211d" },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const [t, house] = await Promise.all([getTranslations("Site"), findSeller()])
  const name = house?.seller?.shop_name ?? t("fallbackName")
  return {
    metadataBase: new URL(environment().STOREFRONT_URL),
    title: { default: name, template: `%s · ${name}` },
    description: t("description"),
    openGraph: { siteName: name, locale: "nb_NO", type: "website" },
    formatDetection: { telephone: false },
    robots: { index: false },
  }
}

export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  await connection()
  const { locale } = await params
  if (!routing.locales.some((known) => known === locale)) notFound()
  const messages = await getMessages()
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
