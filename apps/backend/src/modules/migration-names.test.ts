import { readdirSync } from "node:fs"
import path from "node:path"

// Medusa keeps the names of all modules' migrations in one table: of two with one name, the second never runs.
it("no two modules have a migration of the same name", () => {
  const names = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).map((file) => path.basename(file)).filter((file) => /^Migration\d+\.ts$/.test(file))
  expect(names.length).toBeGreaterThan(3)
  expect(new Set(names).size).toBe(names.length)
})
