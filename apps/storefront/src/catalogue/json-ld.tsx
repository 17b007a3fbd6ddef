import { scriptJson } from "./structured-data"

/** Structured data for search engines; escaped so that no text of a product can end the element. */
export function JsonLd({ data }: { data: Parameters<typeof scriptJson>[0] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
}
