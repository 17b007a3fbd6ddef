import { createHash } from "node:crypto"
import { expect, it } from "vitest"
import { scriptHashes } from "./script-hashes"

const hashOf = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`

it("hashes Next's own inline scripts, each once", () => {
  const push = 'self.__next_f.push([1,"a \\"b\\" \\u003c/p>\\n"])'
  const html = `<script src="/_next/x.js" async=""></script><script>${push}</script><script>${push}</script><script>(self.__next_f=self.__next_f||[]).push([0])</script>`
  expect(scriptHashes(html)).toEqual([hashOf(push), hashOf("(self.__next_f=self.__next_f||[]).push([0])")])
})

it.each([
  "alert(1)",
  'self.__next_f.push([1,"x"]);alert(1)',
  'self.__next_f.push([1,"x"+alert(1)])',
  'self.__next_f.push([1,"x"])//"])',
])("gives no hash to %s", (code) => expect(scriptHashes(`<script>${code}</script>`)).toEqual([]))

it("leaves out what no browser runs", () => {
  expect(scriptHashes('<script type="application/ld+json">{"a":1}</script>')).toEqual([])
})
