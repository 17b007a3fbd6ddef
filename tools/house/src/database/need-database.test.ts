import net from "node:net"
import { afterEach, expect, it } from "vitest"
import { freePorts } from "../servers/ports.js"
import { needDatabase } from "./need-database.js"

const servers: net.Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

/** A server that answers a PostgreSQL client's first words with an error of this code. */
async function refusing(code: string): Promise<number> {
  const fields = Buffer.from(`SFATAL\0C${code}\0Mno\0\0`)
  const length = Buffer.alloc(4)
  length.writeInt32BE(fields.length + 4)
  const server = net.createServer((socket) => socket.once("data", () => socket.end(Buffer.concat([Buffer.from("E"), length, fields]))))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return (server.address() as net.AddressInfo).port
}

it("says that nothing listens, without the password", async () => {
  const [port] = await freePorts(1)
  const said = await needDatabase(`postgres://me:hidden@localhost:${port}/shop`).catch((error: Error) => error.message)
  expect(said).toBe(`DATABASE_URL cannot be used: nothing listens at localhost:${port}.`)
})

it.each([
  ["28P01", "refuses the user me or the password"],
  ["3D000", "has no database shop"],
  ["53300", "answers: no"],
])("tells what %s means in one line", async (code, words) => {
  const said = await needDatabase(`postgres://me:hidden@127.0.0.1:${await refusing(code)}/shop`).catch((error: Error) => error.message)
  expect(said).toContain(words)
  expect(said).not.toMatch(/hidden|\n/)
})
