import { spawn } from "node:child_process"

// Reads "<signal> <pid>" (look after this group) and "- <pid>" (no longer). Its input ends when the supervisor dies, however it dies.
const SCRIPT = `
pids=
while read -r verb pid; do
  if [ "$verb" = - ]; then
    rest=; for entry in $pids; do [ "\${entry#*:}" = "$pid" ] || rest="$rest $entry"; done; pids=$rest
  else
    pids="$pids $verb:$pid"
  fi
done
[ -n "$pids" ] || exit 0
for entry in $pids; do kill -"\${entry%%:*}" "-\${entry#*:}" 2>/dev/null; done
sleep 2
for entry in $pids; do kill -KILL "-\${entry#*:}" 2>/dev/null; done
`

/** Ends the children when the supervisor itself is killed. */
export interface Watchdog {
  guard(pid: number, signal: "TERM" | "INT"): void
  release(pid: number): void
  dismiss(): void
}

/** Starts the watchdog: one shell in a session of its own, which no signal to the supervisor's group reaches. */
export function startWatchdog(): Watchdog {
  const shell = spawn("/bin/sh", ["-c", SCRIPT], { detached: true, cwd: "/", stdio: ["pipe", "ignore", "ignore"] })
  shell.unref()
  shell.stdin.on("error", () => undefined)
  return {
    guard: (pid, signal) => void shell.stdin.write(`${signal} ${pid}\n`),
    release: (pid) => void shell.stdin.write(`- ${pid}\n`),
    dismiss: () => void shell.stdin.end(),
  }
}
