import { isHtml, type Rendered } from "./rendered-page.js"

const STATUS = /<meta name="status" content="(404|429)"/
/** What is left of a page that stopped before its first word, and where it wanted to lead: only ever within the shop. */
const NOTHING_RENDERED = '<html id="__next_error__">'
const REDIRECT = /\\"digest\\":\\"NEXT_REDIRECT;(?:replace|push);(\/(?!\/)[^;"\\]*);(30[378]);/

/**
 * Next begins a page that is rendered for its visit with 200, and writes into the page what came of it. Here the page is
 * whole before it is sent: what it says of itself becomes its status code.
 */
export function withTrueStatus(rendered: Rendered): Rendered {
  if (rendered.status !== 200 || !isHtml(rendered.headers)) return rendered
  const html = rendered.body.toString("utf8")
  if (html.includes(NOTHING_RENDERED)) {
    const [, location, status] = REDIRECT.exec(html) ?? []
    return location ? { ...rendered, status: Number(status), headers: { ...rendered.headers, location } } : { ...rendered, status: 500 }
  }
  const [, status] = STATUS.exec(html) ?? []
  return status ? { ...rendered, status: Number(status) } : rendered
}
