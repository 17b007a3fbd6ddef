import { CounterProvider } from "../counter-provider"

/** Notes and coins in the drawer. */
export class CashProvider extends CounterProvider {
  static override identifier = "counter-cash"
}
