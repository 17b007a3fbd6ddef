import type { ModuleConfig } from "./redis-modules"

type Provider = ModuleConfig & { id: string }

/** The payment providers of this house: the counter's means, and in a demo the test card. */
export function paymentProviders(demo: boolean): Provider[] {
  return [{ resolve: "./src/modules/counter-payment", id: "counter" }, ...(demo ? [{ resolve: "./src/modules/test-card", id: "demo" }] : [])]
}
