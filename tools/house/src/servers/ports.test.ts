import net from "node:net"
import { afterEach, expect, it } from "vitest"
import { freePorts, isBusy, needFreePorts } from "./ports.js"

let server: net.Server | undefined
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

it("says which port is busy and which setting moves it", async () => {
  const [port = 0] = await freePorts(1)
  expect(await isBusy(port, "127.0.0.1")).toBe(false)
  server = net.createServer()
  await new Promise<void>((resolve) => server?.listen(port, "127.0.0.1", resolve))
  await expect(needFreePorts([{ what: "the shop", setting: "SHOP_PORT", port, host: "127.0.0.1" }])).rejects.toThrow(`Port ${port} for the shop is busy. Free it, or choose another: SHOP_PORT=${port + 1}`)
})
