import { rmSync } from "node:fs"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { withDatabase } from "../src/database/client.js"
import { movePictures } from "../src/database/move-pictures.js"
import { embeddedUrl } from "../src/house.js"
import { keepSecrets } from "../src/settings/secrets.js"
import { goneAfter, smallHouse } from "./fixture/launch.js"

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

it("shows uploaded pictures from the backend's new address, and leaves others alone", async () => {
  const here = await smallHouse({ DATABASE: "1" })
  folders.push(here.data)
  const pids = await here.start().pids()
  const url = embeddedUrl(Number(here.env.DB_PORT), keepSecrets(path.join(here.data, "state/secrets.json")).database)
  const rows = await withDatabase(url, async (client) => {
    await client.query("create table image (url text)")
    await client.query("insert into image values ('http://localhost:9000/static/a.webp'), ('https://elsewhere.example/static/b.webp'), (null)")
    await movePictures(url, "http://localhost:9000", "http://192.168.1.20:9000")
    return (await client.query("select url from image order by url")).rows
  })
  expect(rows).toEqual([{ url: "http://192.168.1.20:9000/static/a.webp" }, { url: "https://elsewhere.example/static/b.webp" }, { url: null }])
  process.kill(pids[0] ?? 0, "SIGTERM")
  await goneAfter(pids)
})
