import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "",
      adminCors: process.env.ADMIN_CORS ?? "",
      authCors: process.env.ADMIN_CORS ?? "",
      jwtSecret: process.env.JWT_SECRET ?? "x",
      cookieSecret: process.env.COOKIE_SECRET ?? "x",
    },
  },
  modules: [],
})
