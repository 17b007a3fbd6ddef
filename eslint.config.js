import medusa from "@medusajs/eslint-plugin"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"
import { importAreas } from "./tools/eslint/import-areas.js"

const code = ["**/*.{ts,tsx,mts,cts}"]
const tests = ["**/*.test.{ts,tsx}", "**/*.spec.{ts,tsx}", "**/test/**", "**/e2e/**", "**/integration-tests/**"]

/** The sources of `area` may import only their own files and what `allowed` (a regular expression) matches. */
const onlyImports = (area, allowed) => ({
  files: [`${area}/src/**/*.{ts,tsx}`],
  ignores: tests,
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex: `^(?!\\.)(?!${allowed})`, message: `${area} may not import this (ARCHITECTURE.md).` }] }] },
})

/** The files of `area` may never import what `pattern` (a regular expression) matches. */
const neverImports = (area, pattern) => ({
  files: [`${area}/**/*.{ts,tsx}`],
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex: pattern, message: `${area} may not import this (ARCHITECTURE.md).` }] }] },
})

/** Medusa's preset, its file patterns held inside the backend; tests are not its business. */
const medusaForBackend = medusa.configs.recommended
  .filter((block) => Object.keys(block.rules ?? {}).length > 0)
  .map((block) => ({ ...block, ignores: [...(block.ignores ?? []), ...tests], files: block.files.map((pattern) => ["apps/backend/**", pattern]), plugins: { "@medusajs": medusa } }))

export default tseslint.config(
  { ignores: ["**/node_modules/", "**/dist/", "**/.medusa/", "**/.next*/", "**/.turbo/", ".house/", "**/coverage/", "**/next-env.d.ts", "**/test-results/", "**/playwright-report/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: code, extends: [tseslint.configs.recommended] },
  {
    files: code,
    ignores: ["**/*.config.ts", "**/*-config.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["**/*.{ts,tsx,mts,cts,js,mjs}"],
    plugins: { verksted: { rules: { "import-areas": importAreas } } },
    rules: {
      "verksted/import-areas": "error",
      "max-lines": ["error", 300],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      "no-restricted-properties": ["error", ...["it", "test", "describe"].flatMap((object) => ["only", "skip"].map((property) => ({ object, property, message: "Every test runs." })))],
    },
  },
  {
    files: code,
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  { files: ["**/tools/**"], rules: { "no-console": "off" } },
  ...medusaForBackend,
  { files: ["apps/backend/src/api/**/route.ts"], rules: { "max-lines-per-function": ["error", { max: 25, skipComments: true, skipBlankLines: true }] } },
  { files: ["apps/backend/src/admin/**/*.{ts,tsx}", "apps/storefront/**/*.{ts,tsx}"], extends: [reactHooks.configs.flat.recommended] },
  onlyImports("packages/money", "$^"),
  onlyImports("packages/bottom-line", "@verksted/money/"),
  onlyImports("packages/contracts", "zod$"),
  neverImports("packages/demo", "^(@verksted/(backend|storefront|house)|@medusajs/|next)"),
  neverImports("apps/backend", "^(@verksted/(storefront|house)|next)(/|$)"),
  neverImports("apps/storefront", "^(@verksted/(backend|house|demo|bottom-line)(/|$)|@medusajs/(framework|medusa|utils)(/|$))"),
  neverImports("tools/house", "^@verksted/(backend|storefront)(/|$)"),
)
