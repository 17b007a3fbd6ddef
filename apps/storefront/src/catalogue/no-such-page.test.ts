import { beforeEach, expect, it, vi } from "vitest"
import ProductPage from "@/app/[locale]/(catalogue)/products/[handle]/page"
import LaterProductsPage from "@/app/[locale]/(catalogue)/products/page/[page]/page"
import FirstWorkshopPage from "@/app/[locale]/(catalogue)/workshops/[handle]/page"
import LaterWorkshopPage from "@/app/[locale]/(catalogue)/workshops/[handle]/page/[page]/page"
import { NoSuchPage } from "./no-such-page"
import { ProductListPage } from "./product-list-page"
import { findProduct, listProducts } from "./products"
import { WorkshopPage } from "./workshop-page"

const { cacheLife, readBackend, getLocale } = vi.hoisted(() => ({ cacheLife: vi.fn(), readBackend: vi.fn(), getLocale: vi.fn() }))
vi.mock("server-only", () => ({}))
vi.mock("next/cache", () => ({ cacheLife, cacheTag: vi.fn() }))
vi.mock("next-intl/server", () => ({ getLocale, getTranslations: () => Promise.resolve((key: string) => key) }))
vi.mock("@/lib/read-backend", () => ({ readBackend }))

const answers: Record<string, unknown> = {
  "/store/regions": { regions: [{ id: "reg" }] },
  "/store/product-tags": { product_tags: [{ id: "tag" }] },
  "/store/workshops": { workshops: [{ handle: "strikking" }] },
  "/store/products": { products: [], count: 30 },
}

beforeEach(() => {
  vi.clearAllMocks()
  readBackend.mockImplementation((path: string) => Promise.resolve(answers[path]))
})

const malformed = ["..%2F..%2Fetc%2Fpasswd", "%F0%9F%A7%B6", "🧶", "a".repeat(10_000), "Lue", "lue.abc"]

const searchParams = Promise.resolve({})
const ofHandle = (locale: string, handle: string) => ({ params: Promise.resolve({ locale, handle }), searchParams })

it.each(["nb", "en"])("keeps no product and no workshop of a name that cannot be, nor of one that is not, in %s", async (locale) => {
  getLocale.mockResolvedValue(locale)
  for (const handle of [...malformed, "finnes-ikke"]) {
    expect(await ProductPage(ofHandle(locale, handle)), handle).toHaveProperty("type", NoSuchPage)
    const { type, props } = await FirstWorkshopPage(ofHandle(locale, handle))
    expect([type, await WorkshopPage(props as { handle: string; page: number })], handle).toEqual([WorkshopPage, expect.objectContaining({ type: NoSuchPage })])
  }
  const asked = readBackend.mock.calls.filter(([path]) => path === "/store/products").map(([, , { query }]) => (query as { handle: string[] }).handle)
  expect(asked).toEqual([["finnes-ikke"]])
})

it("keeps no page behind the last, nor one without a number", async () => {
  getLocale.mockResolvedValue("nb")
  expect(await ProductListPage({ page: 3 })).toHaveProperty("type", NoSuchPage)
  expect(await WorkshopPage({ handle: "strikking", page: 3 })).toHaveProperty("type", NoSuchPage)
  expect(await LaterProductsPage({ params: Promise.resolve({ locale: "nb", page: "1" }), searchParams })).toHaveProperty("type", NoSuchPage)
  expect(await LaterWorkshopPage({ params: Promise.resolve({ locale: "nb", handle: "strikking", page: "x" }), searchParams })).toHaveProperty("type", NoSuchPage)
})

it("forgets such a page within minutes", async () => {
  await NoSuchPage()
  expect(cacheLife.mock.calls).toEqual([["missing"]])
})

it("forgets what was not there within minutes, and an empty first page not", async () => {
  await findProduct("finnes-ikke", "nb")
  expect(cacheLife).toHaveBeenLastCalledWith("missing")
  await listProducts({ locale: "nb", limit: 24, offset: 240 })
  expect(cacheLife).toHaveBeenLastCalledWith("missing")
  await listProducts({ locale: "nb", limit: 24 })
  expect(cacheLife).toHaveBeenLastCalledWith("catalogue")
})
