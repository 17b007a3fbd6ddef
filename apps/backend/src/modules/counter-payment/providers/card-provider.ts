import { CounterProvider } from "../counter-provider"

/** A card terminal that stands beside the till and is not connected to it. */
export class CardProvider extends CounterProvider {
  static override identifier = "counter-card"
}
