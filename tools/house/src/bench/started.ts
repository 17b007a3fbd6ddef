import { spawn, type ChildProcess } from "node:child_process"
import { Trouble } from "../trouble.js"

/** A house that was started by the README's command, and how many seconds that took until it was ready. */
export interface Started {
  seconds: number
  stop(): Promise<number>
}

/** Runs `npx -y pnpm@10.34.9 start` in `folder` until it says that it is ready. */
export async function startByCommand(folder: string, env: NodeJS.ProcessEnv): Promise<Started> {
  const began = Date.now()
  const child = spawn("npx", ["-y", "pnpm@10.34.9", "start"], { cwd: folder, env: asFromAShell(env), detached: true, stdio: ["ignore", "pipe", "inherit"] })
  process.once("exit", () => endGroup(child))
  await ready(child)
  return { seconds: (Date.now() - began) / 1000, stop: () => stop(child) }
}

/** Without what the package manager that runs this tells its own children: it would keep the new one from installing. */
function asFromAShell(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^p?npm_/i.test(name)))
}

function ready(child: ChildProcess): Promise<void> {
  let text = ""
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString()
      if (/^Ready after/m.test(text)) resolve()
    })
    child.once("exit", () => reject(new Trouble(`The house did not start:\n${text.slice(-3000)}`)))
  })
}

/** TERM to npx alone, as a person would; seconds until the output, which the whole house holds, is closed. */
async function stop(child: ChildProcess): Promise<number> {
  const began = Date.now()
  const closed = new Promise((resolve) => child.once("close", resolve))
  child.kill("SIGTERM")
  await closed
  return (Date.now() - began) / 1000
}

function endGroup(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  process.kill(-child.pid, "SIGTERM")
}
