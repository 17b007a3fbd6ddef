import type { ModuleConfig } from "./redis-modules"

type Provider = ModuleConfig & { id: string }

/** The payment providers of this house; the demo's test card only in a demo. */
export function paymentProviders(demo: boolean): Provider[] {
  return [...(demo ? [{ resolve: "./src/modules/test-card", id: "demo" }] : [])]
}
