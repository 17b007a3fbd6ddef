import { CounterProvider } from "../counter-provider"

/** Vipps to the shop's own number, seen by the clerk on the phone. */
export class VippsProvider extends CounterProvider {
  static override identifier = "counter-vipps"
}
