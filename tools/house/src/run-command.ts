import { Trouble } from "./trouble.js"

/** Runs a command of the house and ends this process with its exit code; a Trouble is told in its own words only. */
export async function runCommand(command: () => Promise<number>): Promise<never> {
  try {
    process.exit(await command())
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}` : error)
    process.exit(1)
  }
}
