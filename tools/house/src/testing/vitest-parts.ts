import path from "node:path"
import { nodeBin, quietEnv } from "../build/build-env.js"
import { startDatabase, type House } from "../house.js"
import { backendApp } from "../settings/places.js"
import { sum, withExit, type Counts } from "./counts.js"
import { runPart } from "./run-part.js"
import { countsIn, countVitest } from "./runner-reports.js"
import { workspaces } from "./workspaces.js"

function vitest(house: House, name: string, folder: string, args: string[], env: NodeJS.ProcessEnv, usual: number): Promise<Counts> {
  const report = path.join(house.places.run, `${name}.json`)
  const all = [nodeBin(folder, "vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, "--passWithNoTests", ...args]
  return runPart(house, { name, args: all, cwd: folder, env }, usual, (exit) => withExit(countsIn(report, countVitest), exit))
}

/** The unit tests of every workspace that has some. */
export async function unit(house: House, pattern: string[]): Promise<Counts> {
  const counts: Counts[] = []
  for (const { name, folder, scripts } of workspaces().filter((workspace) => workspace.scripts.unit)) {
    const project = scripts.unit?.includes("--project unit") ? ["--project", "unit"] : []
    counts.push(await vitest(house, `unit-${name}`, folder, [...project, ...pattern], quietEnv(), 5))
  }
  return sum(counts)
}

/** The backend's tests against a PostgreSQL of their own. */
export async function integration(house: House, pattern: string[]): Promise<Counts> {
  await startDatabase(house)
  const url = new URL(house.databaseUrl)
  const env = quietEnv({ DB_HOST: "localhost", DB_PORT: url.port, DB_USERNAME: url.username, DB_PASSWORD: url.password })
  return vitest(house, "integration", backendApp, ["--project", "integration", ...pattern], env, 240)
}

/** The tests of the supervisor that need the real shop. */
export function realHouse(house: House, env: Record<string, string>, pattern: string[]): Promise<Counts> {
  const folder = workspaces().find(({ name }) => name === "house")?.folder ?? ""
  return vitest(house, "real-house", folder, ["--project", "real", ...pattern], quietEnv(env), 180)
}
