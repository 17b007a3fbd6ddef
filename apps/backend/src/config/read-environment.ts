import { type Environment, EnvironmentError, parseEnvironment } from "./environment"

/** `medusa build` reads the config without a house around it: nothing of these values ends up in what is built. */
const whileBuilding = {
  DATABASE_URL: "postgres://localhost/none",
  JWT_SECRET: "x".repeat(32),
  COOKIE_SECRET: "x".repeat(32),
  LINK_SECRET: "x".repeat(32),
  STOREFRONT_SECRET: "x".repeat(32),
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:3000",
  MAIL_DIR: "mail",
  UPLOAD_DIR: "uploads",
}

/** The settings of this process. Wrong settings are told in plain lines and end the process with code 1. */
export function readEnvironment(): Environment {
  if (process.argv[2] === "build") return parseEnvironment(whileBuilding)
  try {
    return parseEnvironment(process.env)
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
