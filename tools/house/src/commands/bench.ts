import { cpus } from "node:os"
import path from "node:path"
import { askedOf } from "../bench/asked.js"
import { measureDemoShop } from "../bench/demo-shop.js"
import { writeSection } from "../bench/document.js"
import { measureLargeShop } from "../bench/large-shop.js"
import { showProgress } from "../present/progress.js"
import { onStop } from "../processes/stop-signals.js"
import { runCommand } from "../run-command.js"
import { root } from "../settings/places.js"

await runCommand(async () => {
  const asked = askedOf(process.argv.slice(2))
  const progress = showProgress()
  const measureDemo = () => {
    // The houses of this part are started by their command, and end with this process.
    onStop(() => process.exit(130))
    return measureDemoShop(asked, progress)
  }
  const [heading, measured] = asked.products === null ? ["The demo shop", await measureDemo()] : ["A large shop", await measureLargeShop(asked.products, progress)]
  const head = `Measured by \`pnpm bench${asked.products === null ? "" : ` --products ${asked.products}`}\` on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`
  writeSection(path.join(root, "docs/bench.md"), heading, `${head}\n\n${measured}`)
  console.log(`\n${measured}\n\nWritten to docs/bench.md.`)
  return 0
})
