import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { expect, it } from "vitest"
import { chooseEncoding, decode, encode } from "./encoding.js"

it.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["gzip, br;q=0", "gzip"],
  ["br;q=0.5, gzip;q=1", "br"],
  ["identity", "identity"],
  ["*", "br"],
  ["", "identity"],
  [undefined, "identity"],
] as const)("of %s takes %s", (accepted, chosen) => expect(chooseEncoding(accepted)).toBe(chosen))

it("compresses what can be read again", async () => {
  const page = Buffer.from("<p>Blåbærlue</p>".repeat(200))
  expect(gunzipSync(await encode(page, "gzip"))).toEqual(page)
  expect(brotliDecompressSync(await encode(page, "br"))).toEqual(page)
  expect(await encode(page, "identity")).toBe(page)
})

it("reads again what was compressed, and leaves alone what was not", async () => {
  const page = Buffer.from("<p>Blåbærlue</p>")
  for (const encoding of ["br", "gzip", "identity"] as const) expect(await decode(await encode(page, encoding), encoding)).toEqual(page)
  expect(await decode(page, undefined)).toBe(page)
})
