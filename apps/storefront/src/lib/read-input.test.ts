import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { z } from "zod"
import { readInput } from "./read-input"

const schema = z.object({ a: z.string() })

it("reads a form, a query and a value by the same contract, and nothing else", () => {
  const form = new FormData()
  form.set("a", "1")
  expect([readInput(schema, form), readInput(schema, new URLSearchParams("a=1")), readInput(schema, { a: "1" })]).toEqual([{ a: "1" }, { a: "1" }, { a: "1" }])
  expect([readInput(schema, new FormData()), readInput(schema, null), readInput(schema, "a")]).toEqual([null, null, null])
})

const source = path.resolve(import.meta.dirname, "..")
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file))

/** The exported functions of a file with what they are given, each up to the next. */
function entrances(file: string, names = String.raw`\w+`): { name: string; given: string; code: string }[] {
  const code = readFileSync(path.join(source, file), "utf8")
  const starts = [...code.matchAll(new RegExp(String.raw`export async function (${names})\(([^)]*)\)`, "g"))]
  return starts.map(({ index, 0: head, 1: name = "", 2: given = "" }) => ({ name: `${file}: ${name}`, given, code: code.slice(index + head.length).split(/\n}\n/, 1)[0] ?? "" }))
}

const actions = files.filter((file) => readFileSync(path.join(source, file), "utf8").startsWith('"use server"')).flatMap((file) => entrances(file))
const handlers = files.filter((file) => file.endsWith("route.ts")).flatMap((file) => entrances(file, "GET|POST|PUT|PATCH|DELETE"))

/** What reads by a contract: `readInput`, what it is called where a wrong field has its own sentence, and the signed messages' own reader. */
const READ = /\b(?:readInput|safeParse|checkForm|parseCheckout|findPostalPlace|parseSignIn|toldChange|askByMail|orderDocument)\(/

it("is called by every action and every address that is given anything", () => {
  expect(actions.length).toBeGreaterThan(15)
  expect(handlers.length).toBeGreaterThan(12)
  const given = [...actions, ...handlers].filter((entrance) => entrance.given.replace(/\b_?request: (?:Next)?Request$/, "") !== "" || /request\.(?:json|formData)\(/.test(entrance.code))
  expect(given.filter(({ code, name }) => !READ.test(code) && !NOTHING_TO_READ.includes(name)).map(({ name }) => name)).toEqual([])
})

/** One reads nothing but the form's language, one compares with the sizes that there are. */
const NOTHING_TO_READ = ["account/door-actions.ts: signOut", "app/icons/[file]/route.ts: GET"]

it("reads what comes back of an earlier try, which the browser may have changed", () => {
  const tries = actions.filter(({ given }) => /^before: /.test(given))
  expect(tries.length).toBeGreaterThan(8)
  const careless = tries.filter(({ code }) => code.replaceAll(/nextAttempt\(before\)|(?:outcomeOf|askByMail)\(before,/g, "").includes("before"))
  expect(careless.map(({ name }) => name)).toEqual([])
})
