import type { TillSale } from "@verksted/contracts/till"
import { printoutHtml } from "./printout"

/** Prints the sale from a page of its own, so that nothing of the till comes with it. */
export function printSale(sale: TillSale): void {
  const frame = document.createElement("iframe")
  frame.title = "Utskrift"
  frame.style.cssText = "position:fixed;width:0;height:0;border:0"
  frame.srcdoc = printoutHtml(sale)
  frame.onload = () => {
    frame.contentWindow?.addEventListener("afterprint", () => frame.remove())
    frame.contentWindow?.print()
  }
  document.body.append(frame)
}
