import { useLocale } from "next-intl"
import type { ReactNode } from "react"
import { pagePath } from "@/i18n/page-path"
import { buttonStyle, type ButtonLook } from "@/ui/button-style"

/**
 * The way to the checkout. A plain link, so that the checkout comes as a document of its own: only that one's policy lets the
 * payment be loaded (`server/payment-sources.ts`).
 */
export function CheckoutLink({ look = "sewn", className, children }: { look?: ButtonLook; className?: string; children: ReactNode }) {
  return <a href={pagePath("/checkout", useLocale())} className={buttonStyle(look, className)}>{children}</a>
}
