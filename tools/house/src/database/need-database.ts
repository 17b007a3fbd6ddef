import { Trouble } from "../trouble.js"
import { withDatabase } from "./client.js"

/** Tries the database that `url` names. @throws Trouble that says in one line why it cannot be used; never the password. */
export async function needDatabase(url: string): Promise<void> {
  try {
    await withDatabase(url, async (client) => void (await client.query("select 1")))
  } catch (error) {
    throw new Trouble(`DATABASE_URL cannot be used: ${reason(error as NodeJS.ErrnoException, new URL(url))}`)
  }
}

function reason(error: NodeJS.ErrnoException, url: URL): string {
  const server = `${url.hostname}:${url.port || 5432}`
  switch (error.code) {
    case "ECONNREFUSED":
      return `nothing listens at ${server}.`
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `there is no machine called ${url.hostname}.`
    case "28P01":
    case "28000":
      return `the server at ${server} refuses the user ${url.username || "(none)"} or the password.`
    case "3D000":
      return `the server at ${server} has no database ${url.pathname.slice(1) || "(none named)"}; make an empty one first.`
    default:
      return `${server} answers: ${error.message || error.code}`
  }
}
