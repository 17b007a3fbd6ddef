import path from "node:path"
import { defineConfig } from "vitest/config"

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "src") } },
  // next-intl imports `next/navigation` without its file ending, which plain Node does not find.
  test: { include: ["src/**/*.test.ts", "server/**/*.test.ts"], environment: "node", server: { deps: { inline: ["next-intl"] } } },
})
