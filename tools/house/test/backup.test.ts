import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { withDatabase } from "../src/database/client.js"
import { writeMark } from "../src/database/marks.js"
import { embeddedUrl } from "../src/house.js"
import { storefrontApp } from "../src/settings/places.js"
import { keepSecrets } from "../src/settings/secrets.js"
import { goneAfter, smallHouse, type SmallHouse } from "./fixture/launch.js"

const shelf = mkdtempSync(path.join(tmpdir(), "house backup-"))
const folders = [shelf]
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const project = path.resolve(import.meta.dirname, "../../..")

function command(here: SmallHouse, name: string, ...args: string[]) {
  const script = path.join(project, `tools/house/src/commands/${name}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], { cwd: project, env: { ...here.env, INIT_CWD: shelf }, encoding: "utf8" })
  return { status, text: stdout + stderr }
}

async function whileOpen(here: SmallHouse, work: (url: string) => Promise<void>): Promise<void> {
  const pids = await here.start().pids()
  await work(embeddedUrl(Number(here.env.DB_PORT), keepSecrets(path.join(here.data, "state/secrets.json")).database))
  process.kill(pids[0] ?? 0, "SIGTERM")
  await goneAfter(pids)
}

it("what was backed up, changed and destroyed is as it was after restoring", async () => {
  const here = await smallHouse({ DATABASE: "1" })
  folders.push(here.data)
  const upload = path.join(here.data, "state/uploads/lue.webp")
  await whileOpen(here, async (url) => {
    await withDatabase(url, (client) => client.query("create table sold as select 27920 as ore, 'Lue «Fjellbris»' as title"))
    await writeMark(url, "opened", "x")
    writeFileSync(upload, "wool")
    const refused = command(here, "backup", "open.tar.gz")
    expect(refused).toMatchObject({ status: 1, text: expect.stringContaining("Stop it first") })
  })
  const secrets = readFileSync(path.join(here.data, "state/secrets.json"), "utf8")
  expect(command(here, "backup", "kept.tar.gz")).toMatchObject({ status: 0 })
  const archive = path.join(shelf, "kept.tar.gz")
  expect(statSync(archive).mode & 0o777).toBe(0o600)

  expect(command(here, "reset")).toMatchObject({ status: 1, text: expect.stringContaining("--yes") })
  expect(existsSync(upload)).toBe(true)
  expect(command(here, "reset", "--yes")).toMatchObject({ status: 0 })
  expect(existsSync(upload)).toBe(false)
  await whileOpen(here, async (url) => void (await withDatabase(url, (client) => client.query("select 1"))))

  expect(command(here, "restore", "kept.tar.gz")).toMatchObject({ status: 1, text: expect.stringContaining("--yes") })
  expect(command(here, "restore", "kept.tar.gz", "--yes")).toMatchObject({ status: 0 })
  expect(readFileSync(upload, "utf8")).toBe("wool")
  expect(readFileSync(path.join(here.data, "state/secrets.json"), "utf8")).toBe(secrets)
  await whileOpen(here, async (url) => {
    const { rows } = await withDatabase(url, (client) => client.query("select * from sold"))
    expect(rows).toEqual([{ ore: 27920, title: "Lue «Fjellbris»" }])
  })
})

it("what replaces or removes the shop's data forgets the pages that were made of it", async () => {
  const here = await smallHouse({ DATABASE: "1", HOUSE_NAME: "forgetful" })
  const pages = path.join(storefrontApp, ".next-forgetful")
  folders.push(here.data, pages)
  await whileOpen(here, (url) => writeMark(url, "opened", "x"))
  expect(command(here, "backup", "pages.tar.gz").status).toBe(0)
  for (const [name, ...args] of [["restore", "pages.tar.gz", "--yes"], ["reset", "--yes"]] as const) {
    mkdirSync(pages, { recursive: true })
    writeFileSync(path.join(pages, "house.stamp"), "made before")
    expect(command(here, name, ...args).status).toBe(0)
    expect([name, existsSync(pages)]).toEqual([name, false])
  }
})

it("refuses an archive that is no backup, and changes nothing", async () => {
  const here = await smallHouse({ DATABASE: "1" })
  folders.push(here.data)
  await whileOpen(here, async (url) => void (await writeMark(url, "opened", "x")))
  const secrets = readFileSync(path.join(here.data, "state/secrets.json"), "utf8")
  writeFileSync(path.join(shelf, "letter.txt"), "hello")
  execFileSync("tar", ["-czf", path.join(shelf, "other.tar.gz"), "-C", shelf, "letter.txt"])
  for (const file of ["other.tar.gz", "letter.txt", "nowhere.tar.gz"]) expect(command(here, "restore", file, "--yes").status).toBe(1)
  expect(readFileSync(path.join(here.data, "state/secrets.json"), "utf8")).toBe(secrets)
})

it("reset leaves a folder alone that somebody named for e-mails or uploads", () => {
  const mail = mkdtempSync(path.join(tmpdir(), "own mail-"))
  const data = mkdtempSync(path.join(tmpdir(), "small house-"))
  folders.push(mail, data)
  for (const folder of [mail, data]) writeFileSync(path.join(folder, "report.json"), "{}")
  const env = { ...process.env, HOUSE_NAME: "small", DATA_DIR: data, MAIL_DIR: mail, UPLOAD_DIR: mail, DATABASE_URL: "" }
  const script = path.join(project, "tools/house/src/commands/reset.ts")
  expect(spawnSync(process.execPath, ["--import", "tsx", script, "--yes"], { cwd: project, env }).status).toBe(0)
  expect([existsSync(path.join(mail, "report.json")), existsSync(path.join(data, "report.json"))]).toEqual([true, false])
})
