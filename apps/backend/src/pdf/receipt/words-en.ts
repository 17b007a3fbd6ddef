import type { ReceiptWords } from "./words"

export const english: ReceiptWords = {
  file: (number) => `receipt-${number}.pdf`,
  title: (number, shop) => `Receipt for order ${number} from ${shop}`,
  organisation: (number, registered) => `company reg. no. ${number}${registered ? " MVA" : ""}`,
  receipt: "Receipt",
  webSale: "Sale in the online shop",
  number: (number) => `Order number: ${number}`,
  ordered: (when) => `Ordered: ${when}`,
  paid: (when, means) => `Paid: ${when}, by ${means}`,
  means: { test_card: "test card (demo shop, no money has been taken)", card: "bank card online", vipps: "Vipps", cash: "cash" },
  buyer: (who) => `Buyer: ${who}`,
  columns: { thing: "Thing", pieces: "Pieces", each: "Price", sum: "Sum in NOK" },
  discount: "Discount",
  total: "Paid in total",
  refunded: "Of this, paid back",
  vat: "Value added tax",
  notRegistered: "The seller is not in the Norwegian VAT register. The prices are without VAT.",
  vatColumns: { rate: "Rate", net: "Without VAT", tax: "VAT", gross: "With VAT" },
  rate: (percent) => `${percent}%`,
  delivery: "Delivery",
  keep: "Keep the receipt: it also counts if you want to withdraw from the purchase or complain about a thing.",
}
