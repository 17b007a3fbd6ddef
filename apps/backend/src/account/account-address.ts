/** The storefront's pages that e-mails lead to, in its two languages (`src/i18n/routing.ts` there). */
const pages = {
  register: { nb: "/konto/registrer", en: "/en/account/register" },
  signIn: { nb: "/konto/logg-inn", en: "/en/account/sign-in" },
} as const

/** The address of an account page, with the token that its form hands back. */
export function accountAddress(storefront: string, page: keyof typeof pages, language: "nb" | "en", token?: string): string {
  return `${storefront}${pages[page][language]}${token ? `?lenke=${token}` : ""}`
}
