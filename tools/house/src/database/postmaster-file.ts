import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { bornAt, readProc } from "../processes/identity.js"

/**
 * After a crash the data folder still names its server's pid. A server that really runs on this folder is ended; when the
 * number now belongs to somebody else (restarted containers reuse small pids) PostgreSQL would refuse, so the file goes.
 */
export async function clearPostmasterFile(dataFolder: string): Promise<void> {
  const file = path.join(dataFolder, "postmaster.pid")
  const pid = pidIn(file)
  if (pid === null) return
  if (!runsOn(pid, dataFolder)) return rmSync(file, { force: true })
  process.kill(pid, "SIGINT")
  for (let waited = 0; waited < 4000 && bornAt(pid) !== null; waited += 50) await wait(50)
  if (bornAt(pid) !== null) process.kill(pid, "SIGQUIT")
  for (let waited = 0; waited < 4000 && bornAt(pid) !== null; waited += 50) await wait(50)
}

function pidIn(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, "utf8").split("\n")[0])
    return Number.isInteger(pid) && pid > 1 ? pid : null
  } catch {
    return null
  }
}

function runsOn(pid: number, dataFolder: string): boolean {
  const command = process.platform === "linux" ? readProc(`/proc/${pid}/cmdline`) : spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout
  return command !== null && command.includes("postgres") && command.includes(dataFolder)
}
