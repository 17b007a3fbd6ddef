import { spawnSync } from "node:child_process"
import { readProc } from "../processes/identity.js"

/** Megabytes in a `VmRSS:  440128 kB` line of /proc/<pid>/status; NaN without one. */
export function residentIn(status: string): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
  return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024
}

/** Megabytes of memory that process `pid` holds now. */
export function memoryOf(pid: number): number {
  if (process.platform === "linux") return residentIn(readProc(`/proc/${pid}/status`) ?? "")
  return Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout) / 1024
}
