import type { RateLimitName } from "../../src/config/rate-limits"
import { rateLimits } from "../../src/config/rate-limits"
import { limitedRoutes, type LimitedRoute } from "../../src/api/rate-limited-routes"

/** Somebody asks this, about this e-mail address where it is about one. What counts failures is made to fail. */
export type Question = { method: LimitedRoute["methods"][number]; url: string; body?: (email: string) => object }

const about = (method: Question["method"], url: string, more: object = {}): Question => ({ method, url, body: (email) => ({ email, ...more }) })
const order = "/store/order-pages/order_none.abc"

/** At least one for each row of the table and each of its methods. */
export const questions: readonly Question[] = [
  { method: "GET", url: "/store/search?q=lue" },
  { method: "POST", url: "/store/search", body: () => ({}) },
  { method: "POST", url: "/store/carts", body: () => ({ region_id: 7 }) },
  { method: "DELETE", url: "/store/carts/cart_none/line-items/line_none" },
  { method: "POST", url: "/store/carts/cart_none/complete", body: () => ({}) },
  { method: "POST", url: "/store/carts/cart_none/hold", body: () => ({}) },
  { method: "POST", url: "/store/payment-collections/pay_none/payment-sessions", body: () => ({}) },
  { method: "POST", url: "/store/order-links", body: () => ({ cart_id: "cart_none" }) },
  { method: "GET", url: order },
  { method: "GET", url: `${order}/receipt` },
  { method: "POST", url: `${order}/withdrawals`, body: () => ({}) },
  { method: "POST", url: `${order}/complaints`, body: () => ({}) },
  { method: "POST", url: `${order}/cancellation`, body: () => ({}) },
  about("POST", "/store/account/sessions", { password: "feil passord" }),
  { method: "POST", url: "/store/account/registrations/complete", body: () => ({}) },
  { method: "POST", url: "/store/account/passwords", body: () => ({}) },
  { method: "POST", url: "/store/account/deletion", body: () => ({ password: "feil passord" }) },
  about("POST", "/store/account/registrations"),
  about("POST", "/store/account/password-links"),
  about("POST", "/store/order-link-mails", { display_id: 1 }),
  about("GET", "/auth/user/none"),
  about("POST", "/auth/user/none"),
  { method: "POST", url: "/auth/maker/card", body: () => ({ code: "????", pin: "1" }) },
  about("POST", "/auth/user/none/register"),
  about("POST", "/auth/user/none/reset-password"),
  { method: "POST", url: "/auth/user/none/update", body: () => ({}) },
]

/** The rows of the table that a question counts for. */
const rowsOf = ({ method, url }: Question) => limitedRoutes.filter(({ matcher, methods }) => methods.includes(method) && matcher.test(url.split("?")[0] ?? ""))

/** What is tried with a question: of the limits that count the sender only the tightest can be reached. */
export function limitsOf(question: Question): RateLimitName[] {
  const limits = rowsOf(question).flatMap((row) => row.limits)
  const tightest = limits.filter((name) => rateLimits[name].by === "sender").sort((a, b) => rateLimits[a].limit - rateLimits[b].limit)[0]
  return [...(tightest ? [tightest] : []), ...limits.filter((name) => rateLimits[name].by === "email" && question.body?.("x") && "email" in question.body("x"))]
}

/** Rows, methods and limits of the table that no question tries. */
export function untried(): string[] {
  return limitedRoutes.flatMap((row) =>
    row.methods.flatMap((method) => {
      const mine = questions.filter((question) => question.method === method && rowsOf(question).includes(row))
      return row.limits.filter((name) => !mine.some((question) => limitsOf(question).includes(name))).map((name) => `${method} ${row.matcher.source}: ${name}`)
    }),
  )
}
