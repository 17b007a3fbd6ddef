import { PassThrough } from "node:stream"
import { expect, it } from "vitest"
import { showProgress } from "../present/progress.js"
import { timedProgress } from "./step-times.js"

const progress = () => timedProgress(showProgress(new PassThrough() as unknown as NodeJS.WriteStream))

it("knows how long a step took, hands its result on, and has no figure of one that was not due", async () => {
  const timed = progress()
  expect(await timed.step("Building", () => Promise.resolve("built"))).toBe("built")
  expect(timed.took("Building")).toBeLessThan(1)
  expect(timed.took("Loading")).toBeNaN()
})

it("has no figure of a step that failed", async () => {
  const timed = progress()
  await expect(timed.step("Building", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
  expect(timed.took("Building")).toBeNaN()
})
