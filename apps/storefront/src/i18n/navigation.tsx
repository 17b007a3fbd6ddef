import { useLocale } from "next-intl"
import NextLink from "next/link"
import type { ComponentProps, ReactNode } from "react"
import { pagePath, type PageAddress } from "./page-path"

type NextLinkProps = ComponentProps<typeof NextLink>
type LinkProps = Omit<NextLinkProps, "href" | "locale" | "children"> & { href: PageAddress; children?: ReactNode }

/** A link to a page of the shop, in the language of the page that it stands on. */
export function Link({ href, children, ...rest }: LinkProps) {
  // Next's own types may come from the admin's older React, which knows fewer kinds of children.
  return <NextLink href={pagePath(href, useLocale())} {...rest}>{children as NextLinkProps["children"]}</NextLink>
}
