import { spawnSync } from "node:child_process"
import { readProc } from "./identity.js"

/** One line of the process table. */
export interface ProcessRow {
  pid: number
  ppid: number
  command: string
}

const PACKAGE_MANAGER = /(^|[\s/])(npx|npm|pnpm|pnpx|corepack)(-cli)?(\.c?js)?(\s|@|$)/
const SHELL = /^(\S*\/)?(ba|da|z|a|k)?sh (-\w+ )*-\w*c\b/

/**
 * The processes that started this one on somebody's behalf: npx, pnpm and the shells between them, nearest first.
 * They pass no signal on, so the house ends when one of them is gone. A shell above the topmost is the user's own.
 */
export function launchersOf(parent: number, look: (pid: number) => ProcessRow | null = lookUp): number[] {
  const chain: ProcessRow[] = []
  for (let row = look(parent); row && row.pid > 1 && chain.length < 32; row = look(row.ppid)) {
    if (!PACKAGE_MANAGER.test(row.command) && !SHELL.test(row.command)) break
    chain.push(row)
  }
  while (chain.length > 0 && SHELL.test(chain.at(-1)?.command ?? "")) chain.pop()
  return chain.map((row) => row.pid)
}

function lookUp(pid: number): ProcessRow | null {
  if (process.platform !== "linux") return lookUpByPs(pid)
  const stat = readProc(`/proc/${pid}/stat`)
  if (stat === null) return null
  const ppid = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])
  return { pid, ppid, command: (readProc(`/proc/${pid}/cmdline`) ?? "").replaceAll("\0", " ").trim() }
}

function lookUpByPs(pid: number): ProcessRow | null {
  const out = spawnSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? ""
  const match = /^(\d+)\s+(.*)$/.exec(out)
  return match ? { pid, ppid: Number(match[1]), command: match[2] ?? "" } : null
}
