import { logger } from "@medusajs/framework/logger"
import type { Logger } from "@medusajs/framework/types"
import { maskPersonal } from "./mask-personal"

function masked(said: unknown): unknown {
  if (typeof said === "string") return maskPersonal(said)
  if (!(said instanceof Error)) return said
  // A new error: the one that was thrown goes on to others, who may need its words.
  const copy = new Error(maskPersonal(said.message), said.cause === undefined ? {} : { cause: masked(said.cause) })
  copy.name = said.name
  copy.stack = said.stack === undefined ? undefined : maskPersonal(said.stack)
  return copy
}

/** Medusa's logger, through which no personal data comes, whoever logs: our own code, workflows, events, jobs. */
export const discreetLogger: Logger = new Proxy(logger, {
  get(target, name) {
    const member: unknown = Reflect.get(target, name, target)
    return typeof member === "function" ? (...said: unknown[]) => member.apply(target, said.map(masked)) : member
  },
})
