import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

let boot: string | undefined

/** When process `pid` began, as text that tells it from a later process of the same number; null when it does not run. */
export function bornAt(pid: number): string | null {
  return process.platform === "linux" ? bornOnLinux(pid) : bornByPs(pid)
}

function bornOnLinux(pid: number): string | null {
  const stat = readProc(`/proc/${pid}/stat`)
  if (stat === null) return null
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  if (fields[0] === "Z" || fields[0] === "X") return null
  boot ??= readProc("/proc/sys/kernel/random/boot_id")?.trim() ?? ""
  return `${boot}:${fields[19]}`
}

function bornByPs(pid: number): string | null {
  const out = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim()
  if (!out || out.startsWith("Z")) return null
  return out.replace(/^\S+\s+/, "")
}

/** A file under /proc; null when the process is gone. */
export function readProc(file: string): string | null {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return null
  }
}
