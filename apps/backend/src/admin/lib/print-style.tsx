/** On paper only the page itself: the admin's frame stands before it, and scrolls inside the window, where it would be cut. */
const PAPER = `@media print {
  aside, :has(~ main), [data-sonner-toaster] { display: none !important; }
  html, body, #medusa, #medusa div:has(main), main { height: auto !important; max-height: none !important; overflow: visible !important; }
  tr { break-inside: avoid; }
}`

export function PrintStyle() {
  return <style>{PAPER}</style>
}
