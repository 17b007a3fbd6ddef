import "server-only"
import { connection } from "next/server"

/** Now, on a page that is rendered for its visit: nothing that depends on it can be rendered ahead. */
export async function requestTime(): Promise<Date> {
  await connection()
  return new Date()
}
