import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { STOREFRONT_STARTED_PATH, storefrontStartedAnswer } from "@verksted/contracts/catalogue-change"
import { SIGNATURE_HEADER, signMessage } from "@verksted/contracts/signed-message"
import { environment } from "@/lib/environment"
import { keepPagesAsOf, pagesAsOf } from "./pages-as-of"

/** Between tries while the backend is away. */
const LONGEST_WAIT_MS = 5000

/** Asks the backend, until it answers, to tell what has changed since the pages on the disk were made. */
export async function catchUp(): Promise<void> {
  const begun = Date.now()
  const since = await pagesAsOf()
  for (let pause = 250; !(await isToldOfStart(since)); pause = Math.min(pause * 2, LONGEST_WAIT_MS)) await wait(pause)
  // What came before is told from now on, and stays in the backend until it is in the pages.
  await keepPagesAsOf(begun)
}

async function isToldOfStart(since: Date): Promise<boolean> {
  const { BACKEND_URL, STOREFRONT_SECRET } = environment()
  const body = JSON.stringify({ id: randomUUID(), pages_as_of: since.toISOString() })
  try {
    const headers = { "content-type": "application/json", [SIGNATURE_HEADER]: await signMessage(body, STOREFRONT_SECRET, Date.now()) }
    const answer = await fetch(BACKEND_URL + STOREFRONT_STARTED_PATH, { method: "POST", body, headers, cache: "no-store", signal: AbortSignal.timeout(10_000) })
    return answer.ok && storefrontStartedAnswer.safeParse(await answer.json()).success
  } catch {
    return false
  }
}
