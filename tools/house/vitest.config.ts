import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    // The slow ones start processes and wait for them, so two do not get in each other's way on two processors either.
    maxWorkers: 2,
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts", "test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Run by `pnpm test` while the real shop is open.
      { test: { name: "real", include: ["test/real/**/*.spec.ts"], testTimeout: 60_000 } },
    ],
  },
})
