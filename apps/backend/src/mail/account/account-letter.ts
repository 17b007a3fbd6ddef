import type { Language } from "@verksted/contracts/language"
import type { SellerProfile } from "@verksted/contracts/seller"
import { html } from "../html"
import { button, letterHtml, paragraph } from "../letter"
import { sellerText } from "../seller-block"
import type { Mail } from "../words-letter"

/** What somebody who asked for an account or for a new password is told; it depends on what there is already. */
export type AccountLetter =
  | { kind: "finish" | "already" | "new_password"; link: string }
  /** A new password was asked for, but nobody has an account with that address. */
  | { kind: "no_account"; link: string }

type Words = Record<AccountLetter["kind"], { subject: string; said: string; label: string; after: string }>

const nb = (shop: string): Words => ({
  finish: {
    subject: "Gjør ferdig kontoen din",
    said: `Noen, forhåpentligvis du, vil lage en konto hos ${shop} med denne e-postadressen. Velg et passord for å gjøre den ferdig. Lenken virker i 24 timer.`,
    label: "Velg passord",
    after: "Var det ikke du? Da trenger du ikke å gjøre noe. Det blir ingen konto uten at noen åpner lenken.",
  },
  already: {
    subject: "Du har allerede en konto",
    said: `Noen, forhåpentligvis du, ville lage en konto hos ${shop} med denne e-postadressen. Du har en allerede, så du kan logge inn. Har du glemt passordet, kan du be om et nytt der.`,
    label: "Logg inn",
    after: "Var det ikke du? Da trenger du ikke å gjøre noe.",
  },
  new_password: {
    subject: "Velg et nytt passord",
    said: `Noen, forhåpentligvis du, ba om et nytt passord til kontoen din hos ${shop}. Lenken virker én gang, den neste timen.`,
    label: "Velg nytt passord",
    after: "Var det ikke du? Da trenger du ikke å gjøre noe. Passordet ditt er som før.",
  },
  no_account: {
    subject: "Du har ingen konto hos oss",
    said: `Noen, forhåpentligvis du, ba om et nytt passord hos ${shop}, men det finnes ingen konto med denne e-postadressen. Du kan ha brukt en annen adresse, eller handlet uten konto.`,
    label: "Lag en konto",
    after: "Var det ikke du? Da trenger du ikke å gjøre noe.",
  },
})

const en = (shop: string): Words => ({
  finish: {
    subject: "Finish your account",
    said: `Somebody, hopefully you, wants an account at ${shop} with this e-mail address. Choose a password to finish it. The link works for 24 hours.`,
    label: "Choose a password",
    after: "Was it not you? Then there is nothing to do. There will be no account unless somebody opens the link.",
  },
  already: {
    subject: "You already have an account",
    said: `Somebody, hopefully you, wanted an account at ${shop} with this e-mail address. You already have one, so you can sign in. If you have forgotten the password, you can ask for a new one there.`,
    label: "Sign in",
    after: "Was it not you? Then there is nothing to do.",
  },
  new_password: {
    subject: "Choose a new password",
    said: `Somebody, hopefully you, asked for a new password for your account at ${shop}. The link works once, within the next hour.`,
    label: "Choose a new password",
    after: "Was it not you? Then there is nothing to do. Your password is as before.",
  },
  no_account: {
    subject: "You have no account with us",
    said: `Somebody, hopefully you, asked for a new password at ${shop}, but there is no account with this e-mail address. You may have used another address, or bought without an account.`,
    label: "Make an account",
    after: "Was it not you? Then there is nothing to do.",
  },
})

/** The e-mail, in the language of the page where it was asked for. `is_demo` where nothing is really sold. */
export function accountLetter({ kind, link }: AccountLetter, language: Language, seller: SellerProfile, is_demo: boolean): Mail {
  const words = (language === "en" ? en : nb)(seller.shop_name)[kind]
  const subject = is_demo ? `[Demo] ${words.subject}` : words.subject
  const text = [words.subject, words.said, `${words.label}:\n${link}`, words.after, sellerText(seller, language)].join("\n\n")
  const body = html`${paragraph(words.said)}${button(link, words.label)}${paragraph(words.after)}`
  return { subject, text: `${text}\n`, html: letterHtml({ subject, title: words.subject, body, seller, language, is_demo: false }) }
}
