import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { CheckoutSentences } from "./parse-checkout"

/** What is said beside each field of the checkout that is not filled in as it should be. */
export async function checkoutSentences(locale: Locale, postalCode: string): Promise<CheckoutSentences> {
  const [t, fields] = await Promise.all([
    getTranslations({ locale, namespace: "Checkout.problems" }),
    getTranslations({ locale, namespace: "Fields" }),
  ])
  return {
    email: fields("email"), first_name: fields("first_name"), last_name: fields("last_name"), phone: fields("phone"),
    street: fields("street"), postal_code: fields("postal_code"), city: fields("city"),
    gift: fields("gift_name"), gift_name: fields("gift_name"), gift_contact: fields("gift_contact"), gift_greeting: fields("gift_greeting"),
    delivery: t("chooseDelivery"), card_number: t("cardNumber"), tooLong: fields("tooLong"),
    unknownPostalCode: t("unknownPostalCode", { code: postalCode }),
  }
}
