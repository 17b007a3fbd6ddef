import { isPaymentPage } from "./payment-pages"

/** The address that the browser loaded this document from, before any page was put into it by a script. */
function loadedFrom(): string {
  const [entry] = performance.getEntriesByType("navigation")
  return entry ? new URL(entry.name).pathname : window.location.pathname
}

/**
 * Whether Stripe's program may run here. A page's policy comes with its document, so a checkout that a script has put into
 * another page's document is loaded anew; and a document that has run the program is left for good.
 */
export function needOwnDocument(): boolean {
  if (isPaymentPage(loadedFrom())) return true
  window.location.reload()
  return false
}

/** After the checkout is gone: another page of the shop begins with a document of its own. */
export function leaveDocument(): void {
  if (!isPaymentPage(window.location.pathname)) window.location.reload()
}
