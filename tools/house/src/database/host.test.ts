import path from "node:path"
import { expect, it } from "vitest"
import { placesOf, root } from "../settings/places.js"
import { readSettings } from "../settings/settings.js"
import { settleHost, type Ground } from "./host.js"

const settings = readSettings({ DATA_DIR: "/root/my shop/data" })
const user = { uid: 101, gid: 104 }

function ground(closed: string[], more: Partial<Ground> = {}): Ground & { opened: string[] } {
  const opened: string[] = []
  return {
    opened,
    user,
    native: "/modules/native",
    canReach: (_user, folder) => !closed.some((each) => folder.startsWith(each)),
    openFolder: (folder) => (opened.push(folder), folder),
    copyNative: (_native, home) => `${home}/postgresql-18`,
    ...more,
  }
}

it("keeps everything in the house's own folder where the server's user reaches it", () => {
  const open = ground([])
  expect(settleHost(settings, open)).toEqual({ host: { native: "/modules/native", user }, places: placesOf(settings) })
  expect(open.opened).toEqual(["/root/my shop/data"])
})

it("as an ordinary user runs the server as that one, where it is", () => {
  expect(settleHost(settings, ground([], { user: undefined })).host).toEqual({ native: "/modules/native", user: undefined })
})

it("as root below a closed home moves the state, apart for each clone, and a copy of the programs", () => {
  const { host, places } = settleHost(settings, ground(["/root", "/modules"]))
  expect(host.native).toBe("/var/lib/verksted/postgresql-18")
  expect(places.state).toMatch(new RegExp(`^/var/lib/verksted/${path.basename(root)}-[0-9a-f]{8}$`))
  expect([places.database, places.secrets, places.uploads].every((place) => place.startsWith(places.state))).toBe(true)
  expect(places.logs).toBe("/root/my shop/data/logs")
  const other = settleHost(readSettings({ DATA_DIR: "/root/another" }), ground(["/root", "/modules"]))
  expect(other.places.state).not.toBe(places.state)
})

it("moves only what cannot be reached", () => {
  expect(settleHost(settings, ground(["/root"])).host.native).toBe("/modules/native")
  expect(settleHost(settings, ground(["/modules"])).places.state).toBe("/root/my shop/data/state")
})
