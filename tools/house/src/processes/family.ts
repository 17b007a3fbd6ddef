import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import path from "node:path"
import { Trouble } from "../trouble.js"
import { bornAt } from "./identity.js"
import { endGroup } from "./end-group.js"
import { forgetChildren, noteChildren } from "./strays.js"
import { lastLines } from "./tail.js"
import { startWatchdog } from "./watchdog.js"

/** What is started, and how it is asked to end. Output goes to `<logs>/<name>.log`, begun anew each time. */
export interface ChildSpec {
  name: string
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  uid?: number
  gid?: number
  signal?: "TERM" | "INT"
}

export interface Child {
  name: string
  pid: number
  log: string
  /** Settles with the exit code, or the signal's name. */
  exited: Promise<number | string>
}

/** The supervisor's children: all end with it, at the latest through the watchdog or the next start. */
export class Family {
  #watchdog = startWatchdog()
  #children = new Map<number, Child & { signal: "TERM" | "INT"; born: string | null }>()
  #closing = false

  constructor(private readonly logs: string, private readonly run: string) {
    mkdirSync(logs, { recursive: true })
    mkdirSync(run, { recursive: true })
  }

  /** Starts a child in a process group of its own. @throws Trouble when the house is closing or the program is missing. */
  spawn(spec: ChildSpec): Child {
    if (this.#closing) throw new Trouble("The house is closing.")
    const log = path.join(this.logs, `${spec.name}.log`)
    const out = openSync(log, "w")
    const child = spawn(spec.command, spec.args, { cwd: spec.cwd, env: spec.env, uid: spec.uid, gid: spec.gid, detached: true, stdio: ["ignore", out, out] })
    closeSync(out)
    const exited = new Promise<number | string>((resolve) => {
      child.once("error", (error) => resolve(error.message))
      child.once("exit", (code, signal) => resolve(code ?? signal ?? "unknown"))
    })
    const pid = child.pid
    if (pid === undefined) throw new Trouble(`${spec.command} cannot be started.`)
    const signal = spec.signal ?? "TERM"
    this.#watchdog.guard(pid, signal)
    this.#children.set(pid, { name: spec.name, pid, log, exited, signal, born: bornAt(pid) })
    this.#note()
    void exited.then(() => {
      this.#watchdog.release(pid)
      this.#children.delete(pid)
      this.#note()
    })
    return { name: spec.name, pid, log, exited }
  }

  /** Runs a child to its end. @throws Trouble with the end of its log when it fails. */
  async complete(spec: ChildSpec): Promise<void> {
    const child = this.spawn(spec)
    const how = await child.exited
    if (how === 0) return
    throw new Trouble(`${spec.name} failed (${how}). The end of ${child.log}:\n${lastLines(child.log, 25).map((line) => `  | ${line}`).join("\n")}`)
  }

  /** Ends one child: asked first, killed after `patienceMs`. */
  async end(child: Child, patienceMs: number): Promise<void> {
    const known = this.#children.get(child.pid)
    if (known) await endGroup(known.pid, known.signal, patienceMs, known.exited)
  }

  /** Ends every child within about four seconds: servers and builds first, the database last, so that it closes in order. */
  async close(): Promise<void> {
    this.#closing = true
    const all = [...this.#children.values()]
    await Promise.all(all.filter((child) => child.signal === "TERM").map((child) => this.end(child, 1500)))
    await Promise.all(all.filter((child) => child.signal === "INT").map((child) => this.end(child, 2000)))
    this.#watchdog.dismiss()
    forgetChildren(this.run)
  }

  #note(): void {
    if (!this.#closing) noteChildren(this.run, [...this.#children.values()].map(({ pid, born, name, signal }) => ({ pid, born, name, signal })))
  }
}
