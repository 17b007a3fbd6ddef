import { execFileSync } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { storefrontStamp } from "../src/build/build-storefront.js"
import { ensureDatabase, withDatabase } from "../src/database/client.js"
import { databaseIdentity } from "../src/database/identity.js"
import { readMarks, writeMark } from "../src/database/marks.js"
import { ownTools, startOwnServer } from "./fixture/own-server.js"

const tools = ownTools()
const file = path.join(mkdtempSync(path.join(tmpdir(), "house dump-")), "shop.dump")

// The embedded server comes without these tools: where PostgreSQL's own are not installed, the README's road is not tried.
it.skipIf(!tools)("the README's pg_dump and pg_restore bring the shop back, and its pages are made anew", async () => {
  const server = await startOwnServer(tools ?? "")
  const url = server.url("shop")
  try {
    await ensureDatabase(url, false)
    await writeMark(url, "opened", "demo")
    await withDatabase(url, (client) => client.query("create table sold as select 27920 as ore, 'Lue «Fjellbris»' as title"))
    const before = await databaseIdentity(url)
    execFileSync(path.join(tools ?? "", "pg_dump"), ["--format=custom", `--file=${file}`, url])
    await withDatabase(url, (client) => client.query("update sold set ore = 0"))
    expect(await databaseIdentity(url)).toBe(before)
    execFileSync(path.join(tools ?? "", "pg_restore"), ["--clean", "--if-exists", `--dbname=${url}`, file])
    expect(await withDatabase(url, async (client) => (await client.query("select * from sold")).rows)).toEqual([{ ore: 27920, title: "Lue «Fjellbris»" }])
    expect(await readMarks(url)).toEqual({ opened: "demo" })
    expect(storefrontStamp("sources", {}, await databaseIdentity(url))).not.toBe(storefrontStamp("sources", {}, before))
  } finally {
    await server.stop()
  }
})
