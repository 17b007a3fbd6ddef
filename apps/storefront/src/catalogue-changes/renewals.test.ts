import { expect, it } from "vitest"
import { Renewals } from "./renewals"

it("makes each page once, two at a time, and tells which it could not make", async () => {
  let running = 0
  let most = 0
  const made: string[] = []
  const renewals = new Renewals(async (address) => {
    most = Math.max(most, ++running)
    await Promise.resolve()
    made.push(address)
    running--
    return address !== "/7"
  })
  const addresses = Array.from({ length: 20 }, (_, number) => `/${number}`)
  expect(await renewals.run(addresses)).toEqual(["/7"])
  expect(made.sort()).toEqual([...addresses].sort())
  expect(most).toBe(2)
})

it("makes a page that waits once for all who ask, and one that is being made again", async () => {
  const made: string[] = []
  const finish: (() => void)[] = []
  const renewals = new Renewals((address) => {
    made.push(address)
    return new Promise((resolve) => finish.push(() => resolve(true)))
  })
  const all = Promise.all([renewals.run(["/a", "/b", "/c"]), renewals.run(["/c", "/a"])])
  expect(made).toEqual(["/a", "/b"])
  for (let turn = 0; turn < 4; turn++) {
    finish.shift()?.()
    await new Promise(setImmediate)
  }
  expect(await all).toEqual([[], []])
  expect(made).toEqual(["/a", "/b", "/c", "/a"])
})

it("makes the pages of a short list before the rest of a long one", async () => {
  const made: string[] = []
  const renewals = new Renewals(async (address) => {
    made.push(address)
    await Promise.resolve()
    return true
  })
  const long = renewals.run(["/1", "/2", "/3", "/4", "/5"])
  await renewals.run(["/5"])
  expect(made.slice(0, 3)).toEqual(["/1", "/2", "/5"])
  await long
})

it("fails when a page's making breaks off, and goes on with the others", async () => {
  const renewals = new Renewals((address) => (address === "/broken" ? Promise.reject(new Error("no answer")) : Promise.resolve(true)))
  const broken = renewals.run(["/broken", "/a", "/b"])
  await expect(broken).rejects.toThrow("no answer")
  expect(await renewals.run(["/c"])).toEqual([])
})

it("waits for a page that is being made, and for no other", async () => {
  let finish = (_: boolean) => {}
  const renewals = new Renewals((address) => (address === "/slow" ? new Promise((resolve) => (finish = resolve)) : Promise.resolve(true)))
  const running = renewals.run(["/slow"])
  await renewals.settle(["/other"])
  let settled = false
  const settling = renewals.settle(["/slow"]).then(() => (settled = true))
  await Promise.resolve()
  expect(settled).toBe(false)
  finish(true)
  await Promise.all([running, settling])
  expect(settled).toBe(true)
})
