/** What a card does when it is charged. */
export type CardBehaviour =
  | { does: "pays" }
  | { does: "asks" }
  | { does: "declines"; code: string; decline_code: string; message: string }

export type TestCard = { number: string; brand: string; token: string; behaviour: CardBehaviour }

const declines = (decline_code: string, message: string, code = "card_declined"): CardBehaviour => ({ does: "declines", code, decline_code, message })

/** Stripe's own test cards (https://docs.stripe.com/testing), those that a shop meets. */
export const testCards: readonly TestCard[] = [
  { number: "4242424242424242", brand: "visa", token: "pm_card_visa", behaviour: { does: "pays" } },
  { number: "5555555555554444", brand: "mastercard", token: "pm_card_mastercard", behaviour: { does: "pays" } },
  { number: "4000000000000002", brand: "visa", token: "pm_card_visa_chargeDeclined", behaviour: declines("generic_decline", "Your card was declined.") },
  { number: "4000000000009995", brand: "visa", token: "pm_card_visa_chargeDeclinedInsufficientFunds", behaviour: declines("insufficient_funds", "Your card has insufficient funds.") },
  { number: "4000000000000069", brand: "visa", token: "pm_card_chargeDeclinedExpiredCard", behaviour: declines("expired_card", "Your card has expired.", "expired_card") },
  { number: "4000000000000127", brand: "visa", token: "pm_card_chargeDeclinedIncorrectCvc", behaviour: declines("incorrect_cvc", "Your card's security code is incorrect.", "incorrect_cvc") },
  { number: "4000002500003155", brand: "visa", token: "pm_card_authenticationRequired", behaviour: { does: "asks" } },
  { number: "4000000000003220", brand: "visa", token: "pm_card_threeDSecure2Required", behaviour: { does: "asks" } },
]

const unknown: CardBehaviour = declines("test_mode_live_card", "Your card was declined. Your request was in test mode, but used a non test card.")

/** The card with this number, however it is spaced. A number that is no test card's is declined, as Stripe's test mode does. */
export function cardOfNumber(given: string): TestCard {
  const number = given.replaceAll(/[\s-]/g, "")
  return testCards.find((card) => card.number === number) ?? { number, brand: "unknown", token: "", behaviour: unknown }
}

/** The card of one of Stripe's names for its test cards (`pm_card_visa`). */
export const cardOfToken = (token: string): TestCard | undefined => testCards.find((card) => card.token === token)
