import { expect, it } from "vitest"
import { findChromium } from "./chromium.js"

const only = (...files: string[]) => (file: string) => files.includes(file)

it("takes CHROME_PATH before all, and refuses one that names nothing", () => {
  expect(findChromium("/my/chrome", "/own", only("/my/chrome", "/usr/bin/chromium"))).toBe("/my/chrome")
  expect(() => findChromium("/my/chrome", "/own", only("/own"))).toThrow("CHROME_PATH")
})

it("finds Debian's, a Mac's, Playwright's own, or none", () => {
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  expect(findChromium(undefined, "/own", only("/usr/bin/chromium", "/own"))).toBe("/usr/bin/chromium")
  expect(findChromium(undefined, "/own", only(mac, "/own"))).toBe(mac)
  expect(findChromium(undefined, "/own", only("/own"))).toBe("/own")
  expect(findChromium(undefined, "/own", only())).toBeNull()
})
