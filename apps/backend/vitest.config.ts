import swc from "unplugin-swc"
import { defineConfig } from "vitest/config"

// Medusa's runners call the global describe/beforeAll, and the framework requires the project's TypeScript itself.
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", globals: true, include: ["src/**/*.test.ts"] } },
      {
        plugins: [swc.vite({ module: { type: "es6" } })],
        test: {
          name: "integration",
          globals: true,
          setupFiles: ["./integration-tests/support/environment.ts"],
          pool: "forks",
          fileParallelism: false,
          execArgv: ["--require", "@swc-node/register"],
          hookTimeout: 180_000,
          // Only for what hangs: some tests are a hundred sales long.
          testTimeout: 180_000,
          include: ["integration-tests/**/*.spec.ts"],
        },
      },
    ],
  },
})
