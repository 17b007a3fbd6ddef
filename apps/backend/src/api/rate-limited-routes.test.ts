import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { limitedRoutes } from "./rate-limited-routes"

/** Asks for a session that holds, and gives nothing but a fresh token of it. */
const FREE = ["/store/account/sessions/renewed"]

it("everything of ours that somebody without a session may send has a limit", () => {
  const routes = ["store", "auth"].flatMap((area) =>
    readdirSync(path.join(__dirname, area), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("route.ts") && /export (?:async function|const) POST\b/.test(readFileSync(path.join(__dirname, area, file), "utf8")))
      .map((file) => `/${area}/${path.dirname(file).replaceAll(/\[\w+\]/g, "x")}`),
  )
  expect(routes.length).toBeGreaterThan(8)
  const free = routes.filter((route) => !limitedRoutes.some(({ matcher, methods }) => methods.includes("POST") && matcher.test(route)))
  expect(free).toEqual(FREE)
})
