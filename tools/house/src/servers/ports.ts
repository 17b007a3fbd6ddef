import net from "node:net"
import { Trouble } from "../trouble.js"

/** Whether something already listens on `port`, on any of this machine's addresses that we would use. */
export async function isBusy(port: number, host: string): Promise<boolean> {
  const hosts = host === "0.0.0.0" ? ["0.0.0.0"] : ["127.0.0.1", "::1"]
  const tried = await Promise.all(hosts.map((address) => cannotListen(port, address)))
  return tried.includes("EADDRINUSE")
}

function cannotListen(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

/** @throws Trouble naming the first busy port and the setting that moves it. */
export async function needFreePorts(ports: { what: string; setting: string; port: number; host: string }[]): Promise<void> {
  for (const { what, setting, port, host } of ports) {
    if (await isBusy(port, host)) throw new Trouble(`Port ${port} for ${what} is busy. Free it, or choose another: ${setting}=${port + 1} npx -y pnpm@10.34.9 start`)
  }
}

/** Ports that are free now, for a test run's own servers. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listenAnywhere()))
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

function listenAnywhere(): Promise<net.Server> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => resolve(server))
  })
}
