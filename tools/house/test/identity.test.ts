import { rmSync } from "node:fs"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { storefrontStamp } from "../src/build/build-storefront.js"
import { ensureDatabase, withDatabase } from "../src/database/client.js"
import { databaseIdentity } from "../src/database/identity.js"
import { writeMark } from "../src/database/marks.js"
import { embeddedUrl } from "../src/house.js"
import { keepSecrets } from "../src/settings/secrets.js"
import { goneAfter, smallHouse } from "./fixture/launch.js"

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

it("made pages are of one database: not of its neighbour, nor of one that was put in its place", async () => {
  const here = await smallHouse({ DATABASE: "1" })
  folders.push(here.data)
  const first = await here.start().pids()
  const url = embeddedUrl(Number(here.env.DB_PORT), keepSecrets(path.join(here.data, "state/secrets.json")).database)
  await writeMark(url, "opened", "x")
  const stamp = async (of: string) => storefrontStamp("sources", {}, await databaseIdentity(of))
  const made = await stamp(url)
  process.kill(first[0] ?? 0, "SIGTERM")
  await goneAfter(first)

  const again = await here.start().pids()
  expect(await stamp(url)).toBe(made)
  const neighbour = url.replace(/verksted$/, "neighbour")
  await ensureDatabase(neighbour, false)
  await writeMark(neighbour, "opened", "x")
  expect(await stamp(neighbour)).not.toBe(made)
  // What pg_restore --clean does with every table.
  await withDatabase(url, (client) => client.query("create table house.put_aside as table house.mark; drop table house.mark; alter table house.put_aside rename to mark"))
  expect(await stamp(url)).not.toBe(made)
  process.kill(again[0] ?? 0, "SIGTERM")
  await goneAfter(again)
})
