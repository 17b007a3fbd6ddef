import { expect, it } from "vitest"
import { openStripe } from "../../../test/stripe-shop.js"
import { browserFile } from "./files.js"

it("has a page where the bank asks, and no file but those of its own folder", async () => {
  const { standIn } = await openStripe()
  try {
    const page = await fetch(`${standIn.url}/_stand-in/three-d-secure/pi_1?client_secret=pi_1_secret_a`)
    expect([page.status, page.headers.get("content-type"), (await page.text()).includes("/v3/three-d-secure.js")]).toEqual([200, "text/html; charset=utf-8", true])
    expect((await fetch(`${standIn.url}/v3/other.js`)).status).toBe(401)
  } finally {
    await standIn.close()
  }
  expect(["/v3/../files.js", "/v3/..%2ffiles.js", "/v3/stripe.js.map", "/stripe.js"].map((path) => browserFile(path))).toEqual([null, null, null, null])
})
