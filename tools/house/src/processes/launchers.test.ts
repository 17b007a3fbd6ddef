import { expect, it } from "vitest"
import { launchersOf, type ProcessRow } from "./launchers.js"

const table = (rows: [number, number, string][]) => {
  const byPid = new Map(rows.map(([pid, ppid, command]): [number, ProcessRow] => [pid, { pid, ppid, command }]))
  return (pid: number) => byPid.get(pid) ?? null
}

it("watches from pnpm's shell up to npx, and not the person's own shell", () => {
  const look = table([
    [50, 40, "sh -c node --import tsx tools/house/src/commands/start.ts"],
    [40, 30, "node /root/.npm/_npx/c8/node_modules/.bin/pnpm start"],
    [30, 20, "sh -c pnpm start"],
    [20, 10, "npm exec pnpm@10.34.9 start"],
    [10, 1, "-bash"],
  ])
  expect(launchersOf(50, look)).toEqual([50, 40, 30, 20])
})

it("leaves out a shell above npx: a script that started the house in the background may end", () => {
  const look = table([
    [40, 20, "pnpm start"],
    [20, 10, "/usr/bin/node /usr/bin/npx -y pnpm@10.34.9 start"],
    [10, 1, "bash -c npx -y pnpm@10.34.9 start & sleep 5"],
  ])
  expect(launchersOf(40, look)).toEqual([40, 20])
})

it("watches nobody when it is started directly", () => {
  expect(launchersOf(10, table([[10, 1, "-bash"]]))).toEqual([])
  expect(launchersOf(1, table([[1, 0, "/sbin/init"]]))).toEqual([])
})
