import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { withDatabase } from "../src/database/client.js"
import { writeMark } from "../src/database/marks.js"
import { embeddedUrl } from "../src/house.js"
import { keepSecrets } from "../src/settings/secrets.js"
import { goneAfter, smallHouse, type SmallHouse } from "./fixture/launch.js"

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

async function house(extra: Record<string, string> = {}): Promise<SmallHouse> {
  const made = await smallHouse(extra)
  folders.push(made.data)
  return made
}

const stop = async (pids: number[]) => {
  process.kill(pids[0] ?? 0, "SIGTERM")
  await goneAfter(pids)
}

const urlOf = ({ data, env }: SmallHouse) => embeddedUrl(Number(env.DB_PORT), keepSecrets(path.join(data, "state/secrets.json")).database)

it("a second start says in one line that one runs, and disturbs nothing", async () => {
  const here = await house()
  const pids = await here.start().pids()
  const second = here.start()
  expect(await second.ended).toBe(1)
  expect(second.output().trim().split("\n")).toEqual([expect.stringContaining(`already runs (process ${pids[0]}`)])
  process.kill(pids[1] ?? 0, 0)
  await stop(pids)
})

it("starts again after everything was killed at once, and ends what still runs", async () => {
  const here = await house({ DATABASE: "1" })
  const first = await here.start().pids()
  await withDatabase(urlOf(here), (client) => client.query("create table kept as select 42 as n"))
  await writeMark(urlOf(here), "opened", "x")
  for (const pid of [first[0], first[3]]) process.kill(pid ?? 0, "SIGKILL")
  const again = here.start()
  const pids = await again.pids()
  await goneAfter(first)
  const { rows } = await withDatabase(urlOf(here), (client) => client.query("select n from kept"))
  expect(rows).toEqual([{ n: 42 }])
  await stop(pids)
})

it("begins the database anew when its making, or the shop's first opening, was cut off", async () => {
  const here = await house({ DATABASE: "1" })
  mkdirSync(path.join(here.data, "state/database/data.new"), { recursive: true })
  writeFileSync(path.join(here.data, "state/database/data.new/half"), "")
  await stop(await here.start().pids())
  const again = await here.start().pids()
  await withDatabase(urlOf(here), (client) => client.query("create table half as select 1 as n"))
  await stop(again)
  const third = await here.start().pids()
  const { rows } = await withDatabase(urlOf(here), (client) => client.query("select to_regclass('half') as name"))
  expect(rows).toEqual([{ name: null }])
  await stop(third)
})

it("starts when the pid in the database's own lock file belongs to somebody else now", async () => {
  const here = await house({ DATABASE: "1" })
  await stop(await here.start().pids())
  writeFileSync(path.join(here.data, "state/database/data/postmaster.pid"), `${process.pid}\n`)
  await stop(await here.start().pids())
})

it("lower() and ILIKE know Æ, Ø and Å, and the server listens on this machine only", async () => {
  const here = await house({ DATABASE: "1" })
  const pids = await here.start().pids()
  const { rows } = await withDatabase(urlOf(here), (client) => client.query("select lower('SKJÆREFJØL Å') as low, 'BLÅ' ilike 'blå' as same, current_setting('listen_addresses') as listens"))
  expect(rows).toEqual([{ low: "skjærefjøl å", same: true, listens: "localhost" }])
  await stop(pids)
})

it("says which port is busy and which setting moves it, and a wrong setting in one line", async () => {
  const here = await house()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(Number(here.env.BACKEND_PORT), "127.0.0.1", resolve))
  const busy = here.start()
  expect(await busy.ended).toBe(1)
  expect(busy.output()).toContain(`Port ${here.env.BACKEND_PORT} for the backend is busy`)
  expect(busy.output()).toContain("BACKEND_PORT=")
  await new Promise((resolve) => server.close(resolve))
  const wrong = (await house({ LAN: "maybe" })).start()
  expect(await wrong.ended).toBe(1)
  expect(wrong.output().trim()).toBe("The setting LAN is wrong: it is 1 (on) or 0 (off).")
})

it("a log that cannot be read to its end does not stop the next start", async () => {
  const here = await house()
  mkdirSync(path.join(here.data, "run"), { recursive: true })
  appendFileSync(path.join(here.data, "run/children.json"), '[{"pid":')
  const pids = await here.start().pids()
  expect(readFileSync(path.join(here.data, "run/children.json"), "utf8")).toContain('"app"')
  await stop(pids)
  expect(existsSync(path.join(here.data, "run/lock"))).toBe(false)
})
