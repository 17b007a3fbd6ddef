import { createInterface } from "node:readline/promises"
import { Trouble } from "../trouble.js"

/** Asks for a yes. @throws Trouble when the answer is another, or nobody is there to ask. */
export async function confirm(question: string): Promise<void> {
  if (!process.stdin.isTTY) throw new Trouble(`${question} Nobody is there to answer: add --yes.`)
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(`${question} Type yes to go on: `)
  lines.close()
  if (answer.trim().toLowerCase() !== "yes") throw new Trouble("Nothing was changed.")
}
