import type { WithdrawalState } from "@verksted/contracts/withdrawal"

const day = new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "UTC" })
const words = (date: string) => day.format(new Date(`${date}T00:00:00Z`))

/** How long the buyer can regret, in a sentence. */
export function periodSentence(state: WithdrawalState): string {
  if (state.state === "done") return "Det er ingenting igjen å angre på."
  if (state.state === "over") return `Angrefristen gikk ut ${words(state.last_day)}.`
  return state.last_day ? `Kunden kan angre til og med ${words(state.last_day)}.` : "Angrefristen begynner å løpe når alt er levert. Merk varene som levert når de er det."
}
