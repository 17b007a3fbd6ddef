import type { ReactNode } from "react"
import { Link } from "@/i18n/navigation"
import { phoneLink, phoneText } from "@/lib/norwegian-numbers"

type Said = (words: ReactNode) => ReactNode

const to = (href: "/right-of-withdrawal" | "/privacy" | "/pickup" | "/find-order" | "/account/my-data"): Said => {
  const InText = (words: ReactNode) => <Link prefetch={false} href={href} className="text-link">{words}</Link>
  return InText
}

/** What the marks in an information page's texts are: paragraphs, lists, and links to other pages. */
export const prose = {
  p: (words: ReactNode) => <p className="mt-3 first:mt-2">{words}</p>,
  ul: (words: ReactNode) => <ul className="mt-3 grid list-disc gap-2 pl-5">{words}</ul>,
  li: (words: ReactNode) => <li>{words}</li>,
  strong: (words: ReactNode) => <strong>{words}</strong>,
  withdrawal: to("/right-of-withdrawal"),
  privacy: to("/privacy"),
  pickup: to("/pickup"),
  findOrder: to("/find-order"),
  myData: to("/account/my-data"),
}

/** The seller's e-mail and phone as links, for `<email></email>` and `<phone></phone>` in a text. */
export const reach = (seller: { email: string; phone: string }) => ({
  email: () => <a className="text-link" href={`mailto:${seller.email}`}>{seller.email}</a>,
  phone: () => <a className="text-link whitespace-nowrap" href={phoneLink(seller.phone)}>{phoneText(seller.phone)}</a>,
})
