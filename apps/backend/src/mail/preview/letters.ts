import { accountLetter, type AccountLetter } from "../account/account-letter"
import { cancellationNotice } from "../cancellation-notice"
import { complaintReceipt } from "../complaint-receipt"
import { orderConfirmation } from "../order-confirmation/order-confirmation"
import { orderLinkLetter } from "../order-link-letter"
import { giftReadyLetter } from "../way/gift-ready-letter"
import { notFetchedLetter } from "../way/not-fetched-letter"
import { readyLetter } from "../way/ready-letter"
import { reminderLetter } from "../way/reminder-letter"
import { sentLetter } from "../way/sent-letter"
import { unfetchedCancelledLetter } from "../way/unfetched-cancelled-letter"
import { withdrawalReceipt } from "../withdrawal-receipt"
import type { Mail } from "../words-letter"
import { complaintIn, type Example, fetchedOrder, paidBack, partsIn, pickupOf, sentOrder, thingsIn, withdrawalIn } from "./example"

/** An e-mail that the house can send, as staff see it. `by` is the function that writes it. */
export type PreviewedLetter = { id: string; title: string; by: (...input: never[]) => Mail; write: (example: Example) => Mail }

const tracking = [{ number: "70300000000000001", url: "https://sporing.posten.no/sporing/70300000000000001" }]
const account = (id: string, title: string, kind: AccountLetter["kind"]): PreviewedLetter => ({
  id, title, by: accountLetter, write: ({ shop, language, seller, is_demo }) => accountLetter({ kind, link: `${shop}/eksempel` }, language, seller, is_demo),
})

/** Every letter, in the order in which a buyer meets them. A test proves that none is missing. */
export const previewedLetters: readonly PreviewedLetter[] = [
  { id: "order-confirmation", title: "Ordrebekreftelse", by: orderConfirmation, write: (example) => orderConfirmation(fetchedOrder(example)) },
  { id: "order-confirmation-parcel", title: "Ordrebekreftelse, pakke", by: orderConfirmation, write: (example) => orderConfirmation(sentOrder(example)) },
  { id: "order-ready", title: "Klar til henting", by: readyLetter, write: (example) => readyLetter({ ...fetchedOrder(example), pickup: pickupOf(example), things: thingsIn(example), later: [] }) },
  { id: "order-ready-part", title: "En del klar til henting", by: readyLetter, write: (example) => readyLetter({ ...fetchedOrder(example), pickup: pickupOf(example), ...partsIn(example) }) },
  { id: "gift-ready", title: "Gave klar til henting", by: giftReadyLetter, write: (example) => giftReadyLetter({ ...example, from: "Kari Eksempel", recipient: "Ola Eksempel", pickup: pickupOf(example) }) },
  { id: "pickup-reminder", title: "Påminnelse om å hente", by: reminderLetter, write: (example) => reminderLetter({ ...fetchedOrder(example), pickup: pickupOf(example), things: thingsIn(example), last_day: "2026-02-15" }) },
  { id: "pickup-expired", title: "Ikke hentet", by: notFetchedLetter, write: (example) => notFetchedLetter({ ...fetchedOrder(example), things: thingsIn(example) }) },
  { id: "unfetched-cancelled", title: "Avbestilt fordi den ikke ble hentet", by: unfetchedCancelledLetter, write: (example) => unfetchedCancelledLetter(paidBack(fetchedOrder(example))) },
  { id: "order-sent", title: "Sendt, med sporing", by: sentLetter, write: (example) => sentLetter({ ...sentOrder(example), things: thingsIn(example), later: [], tracking }) },
  { id: "order-sent-part", title: "En del sendt", by: sentLetter, write: (example) => sentLetter({ ...sentOrder(example), ...partsIn(example), tracking }) },
  { id: "order-sent-untracked", title: "Sendt, uten sporing", by: sentLetter, write: (example) => sentLetter({ ...sentOrder(example), things: thingsIn(example), later: [], tracking: [] }) },
  { id: "order-cancellation", title: "Avbestilt", by: cancellationNotice, write: (example) => cancellationNotice(fetchedOrder(example)) },
  { id: "order-link", title: "Lenke til bestillingen", by: orderLinkLetter, write: (example) => orderLinkLetter(fetchedOrder(example)) },
  { id: "withdrawal-receipt", title: "Kvittering for angret kjøp", by: withdrawalReceipt, write: (example) => withdrawalReceipt({ ...sentOrder(example), withdrawal: withdrawalIn(example) }) },
  { id: "complaint-receipt", title: "Kvittering for klage", by: complaintReceipt, write: (example) => complaintReceipt({ ...sentOrder(example), complaint: complaintIn(example) }) },
  account("account-finish", "Gjør ferdig kontoen", "finish"),
  account("account-already", "Har allerede en konto", "already"),
  account("account-new-password", "Nytt passord", "new_password"),
  account("account-none", "Har ingen konto", "no_account"),
]

/** The letter with this id, if there is one. */
export const previewedLetter = (id: string): PreviewedLetter | undefined => previewedLetters.find((letter) => letter.id === id)
