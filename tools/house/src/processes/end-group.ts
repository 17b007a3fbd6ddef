/** Sends `signal` to the group of `pid`; one that is gone is no error. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // Gone already.
  }
}

/** Asks a process group to end by `signal`, and kills what is left of it after `patienceMs`. */
export async function endGroup(pid: number, signal: "TERM" | "INT", patienceMs: number, exited: Promise<unknown>): Promise<void> {
  signalGroup(pid, `SIG${signal}`)
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, patienceMs)))
  await Promise.race([exited, patience])
  clearTimeout(timer)
  signalGroup(pid, "SIGKILL")
  await exited
}
