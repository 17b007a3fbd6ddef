import { gunzipSync } from "node:zlib"
import { request } from "node:http"
import { Trouble } from "../trouble.js"
import { SERVED } from "./pages.js"
import type { Measured } from "./statistics.js"
import { measureThroughput } from "./wrk.js"

/** How fast a list page is served, and how large it is on the way. Without wrk its speed is left out. */
export async function listTimes(url: string): Promise<Measured[]> {
  const bytes = await gzippedBytes(url)
  const served = measureThroughput(url)
  const speed: Measured[] = served ? [{ what: "A list page", values: [served.requestsPerSecond], unit: "/s", budget: SERVED }, { what: "A list page: median", values: [served.medianMs], unit: "ms" }] : []
  return [...speed, { what: "A list page, gzip", values: [bytes], unit: "bytes" }]
}

/** Bytes of the page's HTML as they travel. @throws Trouble when it is no page. */
function gzippedBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on("data", (chunk: Buffer) => chunks.push(chunk)).once("end", () => {
        const body = Buffer.concat(chunks)
        if (answer.statusCode === 200 && gunzipSync(body).includes("</html>")) resolve(body.length)
        else reject(new Trouble(`${url} answered ${answer.statusCode}, or no whole page.`))
      })
    }).once("error", reject).end()
  })
}
