import type { Progress } from "../present/progress.js"
import type { HouseReport } from "../servers/report.js"
import { asking } from "./ask.js"
import { buyOnline, sellAtCounter, timed } from "./sales.js"
import { fillShelf } from "./shelf.js"
import type { Measured } from "./statistics.js"
import { visitorHeaderOf } from "./visitor.js"

/** Milliseconds of `runs` purchases online, each by another visitor, and of as many sales at the counter. */
export async function saleTimes(backend: string, report: HouseReport, secret: string, runs: number, progress: Progress): Promise<Measured[]> {
  const { token } = await asking(backend, {})<{ token: string }>("POST", "/auth/user/emailpass", report.demo?.admin)
  const admin = asking(backend, { authorization: `Bearer ${token}` })
  const ware = await fillShelf(admin)
  let visitor = 0
  const buy = async () => buyOnline(asking(backend, { "x-publishable-api-key": report.publishable_key, ...(await visitorHeaderOf((visitor += 1), secret)) }), ware)
  return [
    { what: "Purchase online, cart to order (9 calls)", values: await progress.step("Buying online", () => timed(runs, buy)), unit: "ms" },
    { what: "Sale at the counter, one call", values: await progress.step("Selling at the counter", () => timed(runs, () => sellAtCounter(admin, ware))), unit: "ms" },
  ]
}
