import { expect, it } from "vitest"
import { memoryOf, residentIn } from "./memory.js"

it("reads the resident memory of a process", () => {
  expect(residentIn("Name:\tnode\nVmPeak:\t  999 kB\nVmRSS:\t  440320 kB\nThreads:\t11\n")).toBe(430)
  expect(memoryOf(process.pid)).toBeGreaterThan(10)
})

it("has no figure of a process that is gone", () => expect(residentIn("")).toBeNaN())
