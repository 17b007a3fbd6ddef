"use client"
import type { ReactNode } from "react"
import { Link } from "@/i18n/navigation"
import { usePage } from "@/i18n/use-page"

type Props = { href: "/account" | "/account/addresses" | "/account/my-data"; children: ReactNode }

/** A way between the account's pages; knows which one is open. */
export function AccountLink({ href, children }: Props) {
  return (
    <Link
      prefetch={false} href={href} aria-current={usePage() === href ? "page" : undefined}
      className="inline-flex min-h-11 items-center px-2 text-ink no-underline decoration-2 underline-offset-8 hover:underline aria-[current=page]:underline"
    >
      {children}
    </Link>
  )
}
