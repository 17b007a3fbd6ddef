import { spawnSync } from "node:child_process"
import net from "node:net"
import { networkInterfaces } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"

// Run by `pnpm test` while the real shop is open; what it needs comes by environment.
const shop = process.env.SHOP_URL ?? ""
const backend = process.env.ADMIN_URL ?? ""
const ports = [shop, backend, process.env.DATABASE_URL ?? ""].map((url) => Number(new URL(url).port))

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 2000 })
    const end = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once("connect", () => end(true)).once("error", () => end(false)).once("timeout", () => end(false))
  })
}

it("shop, youth page, admin and till answer", async () => {
  const pages = [shop, `${shop}/mine-ting`, `${backend}/app`, `${backend}/app/kasse`]
  const statuses = await Promise.all(pages.map(async (page) => (await fetch(page)).status))
  expect(statuses).toEqual([200, 200, 200, 200])
})

it("nothing listens on this machine's other addresses", async () => {
  const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter((item) => item.family === "IPv4" && !item.internal)
  expect(await Promise.all(ports.map((port) => connects("localhost", port)))).toEqual([true, true, true])
  for (const { address } of others) expect(await Promise.all(ports.map((port) => connects(address, port)))).toEqual([false, false, false])
})

it("a second start on the same folder says that one runs", () => {
  const project = path.resolve(import.meta.dirname, "../../../..")
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: process.env.HOUSE_DATA, HOUSE_NAME: "test" }
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", path.join(project, "tools/house/src/commands/start.ts")], { cwd: project, env, encoding: "utf8" })
  expect(status).toBe(1)
  expect(stderr.trim()).toMatch(/^This house already runs \(process \d+/)
})
