/** The pages that the footer leads to from everywhere, and what they are called there. */
export const footerPages = [
  { href: "/about", words: "about" },
  { href: "/contact", words: "contactPage" },
  { href: "/pickup", words: "pickup" },
  { href: "/find-order", words: "findOrder" },
  { href: "/terms", words: "termsLink" },
  { href: "/right-of-withdrawal", words: "withdrawal" },
  { href: "/privacy", words: "privacy" },
  { href: "/accessibility", words: "accessibility" },
  { href: "/my-things", words: "myThings" },
] as const
