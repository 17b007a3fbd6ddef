import { nodeBin, quietEnv } from "../build/build-env.js"
import { arePackagesFresh, buildPackages } from "../build/build-packages.js"
import { whileNobodyBuilds } from "../build/build-lock.js"
import { sourceStamps } from "../build/stamps.js"
import type { House } from "../house.js"
import { root } from "../settings/places.js"
import { none, type Counts } from "./counts.js"
import { runPart } from "./run-part.js"
import { countTurbo } from "./turbo-log.js"
import { workspaces } from "./workspaces.js"

/** Builds what the other parts import: no check of its own, unless it fails. */
export async function preparePackages(house: House): Promise<Counts> {
  const { packages } = sourceStamps()
  if (arePackagesFresh(packages)) return none
  const building = () => buildPackages(house.family, packages)
  await whileNobodyBuilds((pid) => house.progress.note(`Process ${pid} builds; waiting.`), () => house.progress.step("build-packages", building, { usual: 15 }))
  return none
}

/** ESLint over the whole project: one check. */
export function lint(house: House): Promise<Counts> {
  const args = [nodeBin(root, "eslint", "bin/eslint.js"), ".", "--max-warnings", "0"]
  return runPart(house, { name: "lint", args, cwd: root, env: quietEnv() }, 40, (exit) => ({ passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1, skipped: 0 }))
}

/** TypeScript over every workspace: one check each. */
export function types(house: House): Promise<Counts> {
  const checked = workspaces().filter(({ scripts }) => scripts.typecheck).length
  const args = [nodeBin(root, "turbo", "bin/turbo"), "run", "typecheck", "--continue", "--no-daemon", "--output-logs=errors-only"]
  return runPart(house, { name: "types", args, cwd: root, env: quietEnv() }, 60, (exit, log) => countTurbo(log, checked, exit))
}
