import { expect, it } from "vitest"
import { nativeFolder, type Machine } from "./binaries.js"

const linux: Machine = { platform: "linux", arch: "x64", musl: false, folder: "/native" }

it("finds the server of a machine that has one", () => {
  expect(nativeFolder(linux)).toBe("/native")
  expect(nativeFolder({ ...linux, platform: "darwin", arch: "arm64" })).toBe("/native")
})

it.each<[string, Partial<Machine>, string]>([
  ["native Windows", { platform: "win32", folder: null }, "There is no embedded PostgreSQL for native Windows here: use WSL, or: Set DATABASE_URL"],
  ["Alpine", { musl: true }, "this machine has another C library (Alpine's musl). Set DATABASE_URL"],
  ["Alpine, where none was installed", { musl: true, folder: null }, "(Alpine's musl). Set DATABASE_URL"],
  ["another processor", { arch: "riscv64", folder: null }, "There is no embedded PostgreSQL for this machine (linux-riscv64). Set DATABASE_URL"],
])("says in one line what to do instead on %s", (_name, machine, sentence) => {
  const tried = () => nativeFolder({ ...linux, ...machine })
  expect(tried).toThrow(sentence)
  expect(tried).toThrow(/^[^\n]*postgres:\/\/user:password@host:5432\/name[^\n]*$/)
})
