"use client"
import type { ComponentProps } from "react"
import { Link } from "@/i18n/navigation"
import { usePage } from "@/i18n/use-page"

type Props = { href: "/products" | "/workshops" | "/account"; children: ComponentProps<typeof Link>["children"] }

/** A choice of the main menu; knows when the visitor is there. */
export function NavLink({ href, children }: Props) {
  const here = usePage() === href
  return (
    <Link
      prefetch={false}
      href={href}
      aria-current={here ? "page" : undefined}
      className="inline-flex min-h-11 items-center px-2 text-ink no-underline decoration-2 underline-offset-8 hover:underline aria-[current=page]:underline"
    >
      {children}
    </Link>
  )
}
