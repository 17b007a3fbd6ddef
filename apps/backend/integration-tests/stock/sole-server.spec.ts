import { spawn } from "node:child_process"
import { Client } from "pg"
import { takeSolePlace } from "../../src/modules/sole-server/sole-place"

const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
const url = `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`

/** A process of its own that takes the place, says so and stays. */
const HOLD = `
  const client = new (require("pg").Client)({ connectionString: process.argv[1] })
  client.connect().then(() => client.query("select pg_try_advisory_lock(711209004)")).then(() => console.log("held"))
`

describe("the only server on a database", () => {
  it("keeps a second one out, and lets it in once the first has left", async () => {
    const first = await takeSolePlace(url, 0)
    expect(first).not.toBeNull()
    expect(await takeSolePlace(url, 300)).toBeNull()
    const patient = takeSolePlace(url, 20_000)
    await first?.leave()
    const second = await patient
    expect(second).not.toBeNull()
    await second?.leave()
  })

  it("is free at once when the process that held it was killed", async () => {
    const other = spawn(process.execPath, ["-e", HOLD, url], { stdio: ["ignore", "pipe", "inherit"] })
    await new Promise((resolve) => other.stdout.once("data", resolve))
    expect(await takeSolePlace(url, 0)).toBeNull()
    other.kill("SIGKILL")
    const place = await takeSolePlace(url, 10_000)
    expect(place).not.toBeNull()
    await place?.leave()
  })

  it("hears when the connection that holds the place is lost", async () => {
    const place = await takeSolePlace(url, 0)
    const other = new Client({ connectionString: url })
    await other.connect()
    await other.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'verksted-sole-server'")
    await other.end()
    await expect(place?.lost).resolves.toBeUndefined()
  })
})
