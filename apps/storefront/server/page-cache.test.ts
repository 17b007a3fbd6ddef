import { expect, it } from "vitest"
import { PageCache } from "./page-cache.js"
import type { Page } from "./page.js"

const page = (name: string, shared = true): Page => ({ status: 200, headers: {}, etag: name, shared, bodyIn: () => Promise.resolve(Buffer.from(name)) })

it("answers a rush from memory, and asks again after a second", async () => {
  let now = 0
  let made = 0
  const cache = new PageCache(() => now)
  const make = () => Promise.resolve(page(String((made += 1))))
  expect((await cache.get("/", make)).etag).toBe("1")
  now = 999
  expect((await cache.get("/", make)).etag).toBe("1")
  now = 1_000
  expect((await Promise.all([cache.get("/", make), cache.get("/", make)])).map(({ etag }) => etag)).toEqual(["2", "2"])
})

it("never keeps a private page, and never gives two visitors the same", async () => {
  let made = 0
  const cache = new PageCache(() => 0)
  const make = () => Promise.resolve(page(String((made += 1)), false))
  expect((await Promise.all([cache.get("/kasse", make), cache.get("/kasse", make)])).map(({ etag }) => etag)).toEqual(["1", "2"])
})

it("forgets a page that could not be made", async () => {
  const cache = new PageCache(() => 0)
  await expect(cache.get("/", () => Promise.reject(new Error("away")))).rejects.toThrow("away")
  expect((await cache.get("/", () => Promise.resolve(page("back")))).etag).toBe("back")
})

it("keeps no more than five hundred pages", async () => {
  let made = 0
  const cache = new PageCache(() => 0)
  const make = () => Promise.resolve(page(String((made += 1))))
  for (let number = 0; number <= 500; number += 1) await cache.get(`/${number}`, make)
  expect((await cache.get("/0", make)).etag).toBe("502")
})
