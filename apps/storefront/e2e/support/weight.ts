import { gzipSync } from "node:zlib"
import type { APIRequestContext } from "@playwright/test"

const SCRIPT = /<script\b([^>]*)>/g
const SOURCE = /\bsrc="([^"]+)"/

/** The scripts that a page's HTML loads, without those that no browser of the last years takes. */
export function scriptsOf(html: string): string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = ""]) => (/\bnomodule\b/i.test(attributes) ? [] : (SOURCE.exec(attributes)?.[1] ?? [])))
}

/** First-load JavaScript of a page in bytes, gzip at level 9: what the HTML names, each file once. */
export async function firstLoadJavaScript(request: APIRequestContext, address: string): Promise<number> {
  const html = await (await request.get(address)).text()
  const sizes = await Promise.all([...new Set(scriptsOf(html))].map(async (script) => gzipSync(await (await request.get(script)).body(), { level: 9 }).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}
