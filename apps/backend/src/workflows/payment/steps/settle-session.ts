import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cartFate } from "../../../payment/cart-fate"
import { loadSession } from "../../../payment/load-session"
import { type Settlement, settlement } from "../../../payment/settlement"
import { completeWaiting } from "../complete-waiting"
import { closeSession, giveBack, noteEndedHold } from "../settle"
import { askForIntent } from "../stripe-of"

/** What is done is done at Stripe, in letters and in orders that stand: nothing of it is taken back. */
export const settleSessionStep = createStep("settle-session", async ({ session_id }: { session_id: string }, { container }) => {
  const session = await loadSession(container, session_id)
  if (!session?.intent_id) return new StepResponse<Settlement>("leave")
  const intent = await askForIntent(container, session.intent_id)
  const age_ms = Date.now() - session.created_at.getTime()
  const what = settlement({ status: intent.status, cart: cartFate(session), captured: session.payment?.captured === true, age_ms })
  if (what === "complete") return new StepResponse<Settlement>(await completeWaiting(container, session, intent, age_ms))
  if (what === "give_back") await giveBack(container, session, intent, "Pengene hørte ikke til noen bestilling.", false)
  if (what === "close") await closeSession(container, session)
  if (what === "hold_ended") await noteEndedHold(container, session, intent)
  return new StepResponse<Settlement>(what)
})
