import { rmSync } from "node:fs"
import { afterAll, expect, it } from "vitest"
import { goneAfter, shellCommand, smallHouse } from "./fixture/launch.js"

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

async function house(extra: Record<string, string> = {}) {
  const made = await smallHouse(extra)
  folders.push(made.data)
  return made
}

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends supervisor, stubborn children and grandchildren within 5 s", async (signal) => {
  const started = (await house()).start()
  const pids = await started.pids()
  process.kill(pids[0] ?? 0, signal)
  expect(await goneAfter(pids)).toBeLessThan(5000)
  expect(await started.ended).toBe(0)
  expect(started.output()).toContain("ENDED stopped")
})

it("TERM of the launcher alone, which passes nothing on, ends everything within 5 s", async () => {
  // A shell stands where npx does, by its name; killed, it tells nobody.
  const started = (await house()).start(["bash", "-c", `exec -a "npx pnpm start" bash -c '${shellCommand}; true'`])
  const pids = await started.pids()
  process.kill(started.process.pid ?? 0, "SIGKILL")
  expect(await goneAfter(pids)).toBeLessThan(5000)
})

it("kill -9 of the supervisor ends its children, the database in order", async () => {
  const started = (await house({ DATABASE: "1" })).start()
  const pids = await started.pids()
  expect(pids).toHaveLength(4)
  process.kill(pids[0] ?? 0, "SIGKILL")
  expect(await goneAfter(pids)).toBeLessThan(5000)
})
