/** On paper only the page itself, with the heads of its own articles: the admin's frame scrolls inside the window, and would be cut there. */
const PAPER = `@media print {
  aside, header:not(article header), [data-sonner-toaster] { display: none !important; }
  html, body, #medusa, #medusa div:has(main), main { height: auto !important; max-height: none !important; overflow: visible !important; }
  tr { break-inside: avoid; }
}`

export function PrintStyle() {
  return <style>{PAPER}</style>
}
