import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { bornAt } from "./identity.js"

/** Who holds a lock: a process, told from later ones of the same number by the time it began. */
interface Holder {
  pid: number
  born: string
}

/**
 * Takes the lock `file` for this process, also from a holder that is dead.
 * @returns a function that gives it back, or the pid of the living holder.
 */
export function takeLock(file: string): { release: () => void } | { heldBy: number } {
  mkdirSync(path.dirname(file), { recursive: true })
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }))
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (linked(mine, file)) return { release: () => rmSync(file, { force: true }) }
      const heldBy = livingHolder(file)
      if (heldBy !== null) return { heldBy }
      removeDead(file)
    }
    return { heldBy: -1 }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Linking is atomic: of two that try, one succeeds, and the file is never seen half written. */
function linked(mine: string, file: string): boolean {
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

/** The pid that holds the lock and lives; null when the lock is free or its holder is dead. */
export function livingHolder(file: string): number | null {
  try {
    const holder = JSON.parse(readFileSync(file, "utf8")) as Holder
    return bornAt(holder.pid) === holder.born ? holder.pid : null
  } catch {
    return null
  }
}

/** Moves a dead holder's lock away; one that came to life in between is put back. */
function removeDead(file: string): void {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (livingHolder(aside) !== null) linked(aside, file)
  rmSync(aside, { force: true })
}
