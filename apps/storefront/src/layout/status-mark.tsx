/**
 * Says in the page's head which status code its answer bears. A page that is rendered for its visit begins to be sent before
 * it is known whether there is anything to show; the server in front waits for its end, and reads this.
 */
export function StatusMark({ status }: { status: 404 | 429 }) {
  return <meta name="status" content={String(status)} />
}
