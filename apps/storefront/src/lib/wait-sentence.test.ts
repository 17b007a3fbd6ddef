import { createTranslator, type Locale } from "next-intl"
import { expect, it, vi } from "vitest"
import en from "../../messages/en.json"
import nb from "../../messages/nb.json"
import { applyCode } from "@/cart/code-actions"
import { cartSentence } from "@/cart/cart-sentence"
import { refusedSentence } from "@/after-purchase/refused-sentence"
import { orderDocument } from "@/after-purchase/order-document"
import { complaintAnswer } from "@/after-purchase/complaint-answer"
import { GET as suggest } from "@/app/api/search/route"
import { outcomeOf } from "@/account/outcome"
import { doorProblem } from "@/account/account-problem"
import { failedOutcome } from "@/checkout/failed-state"
import { checkoutProblem } from "@/checkout/checkout-problem"
import { findOrder } from "@/order/find-order"
import { waitSentence } from "./wait-sentence"

const { askForVisitor, passToOrder } = vi.hoisted(() => ({ askForVisitor: vi.fn(), passToOrder: vi.fn() }))
vi.mock("server-only", () => ({}))
vi.mock("@/lib/ask-for-visitor", () => ({ askForVisitor }))
vi.mock("@/after-purchase/pass-to-order", () => ({ passToOrder }))
vi.mock("@/cart/cart-cookie", () => ({ readCartId: () => Promise.resolve("cart_1") }))
vi.mock("next-intl/server", () => ({
  getTranslations: ({ locale, namespace }: { locale: Locale; namespace: "TooMany" }) => Promise.resolve(createTranslator({ locale, namespace, messages: { nb, en }[locale] })),
}))

const limited = { ok: false, reason: "refused", status: 429, message: "Det ble for mange forsøk.", code: null, wait: 3 } as const
const wait = { nb: "Du har prøvd mange ganger nå. Vent 3 minutter, og prøv igjen.", en: "You’ve tried many times now. Wait 3 minutes and try again." }

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

it("says how long to wait, a single minute as one, and nothing where something else is the matter", async () => {
  expect(await waitSentence({ wait: 3 }, "nb")).toBe(wait.nb)
  expect(await waitSentence({ wait: 1 }, "nb")).toBe("Du har prøvd mange ganger nå. Vent et minutt, og prøv igjen.")
  expect(await waitSentence({ wait: 1 }, "en")).toBe("You’ve tried many times now. Wait a minute and try again.")
  expect(await waitSentence({}, "nb")).toBeNull()
})

it.each(["nb", "en"] as const)("is what everybody hears who meets a limit, in %s", async (locale) => {
  askForVisitor.mockResolvedValue(limited)
  expect(await applyCode({ status: "idle" }, form({ code: "vinter", locale }))).toMatchObject({ status: "error", message: wait[locale] })
  expect(askForVisitor).toHaveBeenCalledTimes(1)
  expect(await cartSentence(limited, "variant_1", locale, "cart_1")).toEqual({ message: wait[locale], left: null })
  expect(await refusedSentence(limited, locale, "withdrawFailed")).toBe(wait[locale])
  expect((await failedOutcome(checkoutProblem(limited), locale)).failure).toEqual({ message: wait[locale], inCart: false })
  expect((await outcomeOf({ attempt: 0, values: {}, errors: [], failure: null, done: null }, {}, locale)).failed(doorProblem(limited)).failure).toBe(wait[locale])
  const suggested = await suggest({ nextUrl: new URL(`http://x/api/search?q=lue&locale=${locale}`) } as Parameters<typeof suggest>[0])
  expect([suggested.status, await suggested.json()]).toEqual([429, { message: wait[locale] }])
  askForVisitor.mockClear()
})

const busy = () => new Response(JSON.stringify({ message: "Vent." }), { status: 429, headers: { "retry-after": "170" } })

it("is told of an order, its documents and a complaint", async () => {
  askForVisitor.mockResolvedValue(limited)
  expect(await findOrder("order_1.abc")).toEqual({ order: null, wait: 3 })
  passToOrder.mockResolvedValue(busy())
  const document = await orderDocument("order_1.abc", "receipt")
  expect([document.status, document.headers.get("retry-after"), await document.text()]).toEqual([429, "170", `${wait.nb}\n${wait.en}\n`])
  const complaint = await complaintAnswer({ token: "order_1.abc", locale: "en", answer: busy(), wantsWords: true })
  expect([complaint.status, await complaint.json()]).toEqual([429, { message: wait.en }])
  const plain = await complaintAnswer({ token: "order_1.abc", locale: "nb", answer: busy(), wantsWords: false })
  expect(plain.headers.get("location")).toBe("/ordre/order_1.abc/reklamasjon?feil=1&vent=3")
})
