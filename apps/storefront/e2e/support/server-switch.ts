import { expect, type APIRequestContext } from "@playwright/test"

/** Stops or starts one of the house's servers; done when it has ended, or answers again. */
export async function turn(request: APIRequestContext, server: "backend" | "storefront", what: "stop" | "start"): Promise<void> {
  const answer = await request.post(`${process.env.SERVER_SWITCH}/${server}/${what}`, { timeout: 60_000 })
  expect(answer.status(), await answer.text()).toBe(204)
}
