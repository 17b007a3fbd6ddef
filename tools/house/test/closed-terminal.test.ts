import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { goneAfter, until } from "./fixture/launch.js"
import { inTerminal } from "./fixture/terminal.js"

const script = path.join(import.meta.dirname, "fixture/talking.ts")
const reason = () => path.join(mkdtempSync(path.join(tmpdir(), "house stop-")), "reason")

/** The process's pid, once it talks. */
async function talking(out: NodeJS.ReadableStream): Promise<number> {
  let text = ""
  out.on("data", (chunk: Buffer) => (text += chunk.toString()))
  await until(() => /TALKING \d+/.test(text), 20_000, () => text)
  return Number(/TALKING (\d+)/.exec(text)?.[1])
}

it("stops when nobody reads what it says any more", async () => {
  const file = reason()
  const child = spawn(process.execPath, ["--import", "tsx", script, file], { stdio: ["ignore", "pipe", "pipe"] })
  const pid = await talking(child.stdout)
  child.stdout.destroy()
  child.stderr.destroy()
  expect(await goneAfter([pid])).toBeLessThan(5000)
  expect(readFileSync(file, "utf8")).toBe("closed output")
})

it("stops when its terminal is closed", async () => {
  const file = reason()
  const command = `"${process.execPath}" --import tsx "${script}" "${file}"`
  const terminal = spawn(...inTerminal(command), { stdio: ["pipe", "pipe", "ignore"] })
  const pid = await talking(terminal.stdout)
  terminal.kill("SIGKILL")
  expect(await goneAfter([pid])).toBeLessThan(5000)
  await until(() => existsSync(file), 1000)
  expect(readFileSync(file, "utf8")).toMatch(/^(SIGHUP|closed output|launcher gone)$/)
})
