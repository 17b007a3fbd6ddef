import { parseArgs } from "node:util"
import { seconds } from "../present/text.js"
import { showProgress } from "../present/progress.js"
import { runCommand } from "../run-command.js"
import { browser } from "../testing/browser-part.js"
import { failedLines, lastLine, sum, type Counts } from "../testing/counts.js"
import { lint, preparePackages, types } from "../testing/static-parts.js"
import { withPassingHouse } from "../testing/test-house.js"
import { integration, unit } from "../testing/vitest-parts.js"
import { Trouble } from "../trouble.js"
import type { House } from "../house.js"

/** In this order; parts of one line use one processor each, and run side by side. */
const STAGES = [["lint", "types"], ["unit"], ["integration"], ["e2e"]]
const PARTS: Record<string, (house: House, pattern: string[]) => Promise<Counts>> = { lint, types, unit, integration, e2e: browser }

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { only: { type: "string" } }, allowPositionals: true })
  const chosen = values.only ? [values.only] : Object.keys(PARTS)
  const unknown = chosen.find((part) => !PARTS[part])
  if (unknown) throw new Trouble(`There is no part “${unknown}”: choose one of ${Object.keys(PARTS).join(", ")}.`)
  const began = Date.now()
  const progress = showProgress()
  const counts: Counts[] = []
  const how = await withPassingHouse("test", progress, async (house) => {
    counts.push(await survive(progress.note, () => preparePackages(house)))
    for (const stage of STAGES) {
      const due = stage.filter((part) => chosen.includes(part))
      counts.push(...(await Promise.all(due.map((part) => survive(progress.note, () => PARTS[part]?.(house, positionals))))))
    }
  })
  if (how === "stopped") throw new Trouble("The tests were stopped.")
  const total = sum(counts)
  console.log(`\nTested for ${seconds(Date.now() - began)}.`)
  for (const line of failedLines(total)) console.log(line)
  console.log(lastLine(total))
  return total.failed === 0 ? 0 : 1
})

/** A part that cannot even run (a build that fails) is told and counts as one failure; the others still run. */
async function survive(note: (line: string) => void, part: () => Promise<Counts> | undefined): Promise<Counts> {
  try {
    return (await part()) ?? { passed: 0, failed: 1, skipped: 0 }
  } catch (error) {
    note(error instanceof Trouble ? error.message : String(error))
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
