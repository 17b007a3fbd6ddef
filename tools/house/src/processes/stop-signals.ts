import { bornAt } from "./identity.js"
import { launchersOf } from "./launchers.js"

const EVERY_MS = process.platform === "linux" ? 250 : 1000

/**
 * Calls `stop` once with the reason when this process should end: Ctrl-C, TERM, a closed terminal, or a launcher that is gone.
 * @returns a function that stops listening.
 */
export function onStop(stop: (why: string) => void): () => void {
  let told = false
  const tell = (why: string) => {
    if (!told) stop(why)
    told = true
  }
  const signals: NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"]
  for (const signal of signals) process.on(signal, tell)
  // A closed terminal makes every later write fail; the house must still come down in order.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => tell("closed output"))
  const launchers = launchersOf(process.ppid).map((pid) => ({ pid, born: bornAt(pid) }))
  const timer = setInterval(() => {
    if (launchers.some(({ pid, born }) => bornAt(pid) !== born)) tell("launcher gone")
  }, EVERY_MS)
  return () => {
    clearInterval(timer)
    for (const signal of signals) process.off(signal, tell)
  }
}
