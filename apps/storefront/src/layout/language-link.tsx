"use client"
import { useLocale, useTranslations } from "next-intl"
import { usePathname } from "next/navigation"
import { routing } from "@/i18n/routing"
import { samePageIn } from "@/i18n/same-page"

/**
 * The way to the same page in the other language. A plain link: the whole page is another one, its `lang` too. What the
 * address asks for (`?variant=`) comes along.
 */
export function LanguageLink({ className }: { className?: string }) {
  const t = useTranslations("Islands.language")
  const here = useLocale()
  const path = usePathname()
  return routing.locales.filter((locale) => locale !== here).map((locale) => (
    <a
      key={locale} lang={locale} hrefLang={locale} href={samePageIn(locale, path)} className={className}
      onClick={(event) => { event.currentTarget.search = window.location.search }}
    >
      {t(locale)}
    </a>
  ))
}
