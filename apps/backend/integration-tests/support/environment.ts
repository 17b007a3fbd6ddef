import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { JobLoader } from "@medusajs/framework/jobs"

const folder = mkdtempSync(path.join(tmpdir(), "verksted-test-"))

// Medusa's runner reads medusa-config.ts before it applies its own env, so this stands here. The database address
// is replaced by the runner's own from DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD.
Object.assign(process.env, {
  DATABASE_URL: "postgres://localhost/replaced-by-the-runner",
  JWT_SECRET: "jwt-secret-of-the-tests-0123456789abcdef",
  COOKIE_SECRET: "cookie-secret-of-the-tests-0123456789abc",
  LINK_SECRET: "link-secret-of-the-tests-0123456789abcde",
  STOREFRONT_SECRET: "storefront-secret-of-the-tests-012345678",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:3000",
  // Nobody listens there: a shop that runs on this machine is none of the tests' business.
  STOREFRONT_INTERNAL_URL: "http://127.0.0.1:9",
  MAIL_DIR: path.join(folder, "mail"),
  UPLOAD_DIR: path.join(folder, "uploads"),
  DEMO: "1",
  LOG_LEVEL: "error",
})
delete process.env.REDIS_URL
delete process.env.PORT

// What runs once a minute would now and then do a test's work before the test does; the tests run it themselves.
const { register } = JobLoader.prototype as unknown as { register: (job: { config: { schedule: unknown } }) => void }
Object.assign(JobLoader.prototype, {
  register(this: JobLoader, job: { config: { schedule: unknown } }) {
    if (typeof job.config.schedule !== "string") register.call(this, job)
  },
})
