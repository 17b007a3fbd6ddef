import type { FormWords } from "./words"

export const english: FormWords = {
  file: (number) => `withdrawal-form-${number}.pdf`,
  title: (number, shop) => `Withdrawal form for order ${number} from ${shop}`,
  form: "Withdrawal form",
  how: "Complete and return this form only if you wish to withdraw from the contract. You can also choose “Withdraw from the purchase here” on your order in the online shop, or write to us.",
  to: "To",
  what: "What you withdraw from",
  notice: "I hereby give notice that I withdraw from my contract of sale of the following goods (tick them):",
  order: (number, when) => `Order number ${number}, ordered on ${when}`,
  you: "About you",
  blanks: ["Received on (date)", "Name of the consumer", "Address of the consumer", "Date", "Signature (only on paper)"],
}
