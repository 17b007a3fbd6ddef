import type { ConfirmationWords } from "./words"

export const english: ConfirmationWords = {
  subject: (number, shop) => `Thank you for your order: number ${number} from ${shop}`,
  hello: (name) => `Hello${name ? ` ${name}` : ""}!`,
  thanks: (name) => `Thank you for your order${name ? `, ${name}` : ""}!`,
  received: (number) => `We’ve got your order. Its number is ${number}.`,
  bought: "What you’ve bought",
  discount: (amount) => `The discount of ${amount} has been taken off.`,
  total: "Total",
  paid: "paid",
  vat: (amount) => `${amount} of this is VAT.`,
  code: "Your collection code",
  codeHint: (shop) => `Say the code when you collect from ${shop}. We’ll let you know when everything is ready.`,
  gift: (name) => `A gift for ${name}`,
  greeting: (greeting) => `We’ll write on the card: ‘${greeting}’`,
  rightsTitle: "Changing your mind, and complaints",
  rights: (email) => [
    `If you change your mind, tell us within 14 days of receiving the thing. You needn’t say why. Choose “Withdraw from the purchase here” on your order, and you’ll get a receipt. You can also write to ${email}, or use the form that is attached.`,
    "Then send or bring the thing back within 14 days; you pay for sending it yourself. We pay back what it cost, and what you paid for standard delivery, within 14 days of hearing from you. We may wait until we’ve received the thing.",
    "If there’s something wrong with the thing, tell us as soon as you can, and within two months of noticing it. You can complain for two years, and for five if the thing is meant to last considerably longer.",
  ],
}
