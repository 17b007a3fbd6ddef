import { mkdtempSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { keepSecrets } from "./secrets.js"

const folder = () => mkdtempSync(path.join(tmpdir(), "house-secrets-"))

it("makes secrets once, readable by their owner only", () => {
  const file = path.join(folder(), "secrets.json")
  const first = keepSecrets(file)
  expect(keepSecrets(file)).toEqual(first)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(new Set(Object.values(first)).size).toBe(5)
})

it("does not replace a file that it cannot read", () => {
  const file = path.join(folder(), "secrets.json")
  writeFileSync(file, "{")
  expect(() => keepSecrets(file)).toThrow("cannot be read")
})
