import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const folder = __dirname
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
const codeOf = (file: string) => readFileSync(path.join(folder, file), "utf8")
const routes = files.filter((file) => file.endsWith("route.ts"))

/** Their address says it all. */
const WITHOUT_BODY = ["admin/after-purchase/[id]/unfetched-cancellation", "admin/makers/[id]/card", "store/account/sessions/renewed", "store/order-pages/[token]/cancellation"]

/** What is handed straight to a schema, or to one of ours that hands it on: `schema.parse(req.body`, `pathPart(schema, req.params.id`. */
const parsed = /(?:\.(?:parse|safeParse)\((?:complaintFields\()?|pathPart\(\w+, )req\.(?:body|query|params)\b/g

it("finds the routes", () => expect(routes.length).toBeGreaterThan(25))

it("nothing that somebody sends is read before a contract has parsed it", () => {
  const careless = files.filter((file) => /\breq\.(?:body|query|params)\b/.test(codeOf(file).replaceAll(parsed, "").replaceAll(/req\.params\.\w+ \?\?=/g, "")))
  expect(careless).toEqual([])
})

it("a route that changes something parses what it is sent", () => {
  const posts = routes.filter((file) => /export (?:async function|const) (?:POST|PUT|PATCH)\b/.test(codeOf(file)))
  const careless = posts.filter((file) => !/\.parse\((?:complaintFields\()?req\.body\b/.test(codeOf(file)) && !WITHOUT_BODY.includes(path.dirname(file)))
  expect(careless).toEqual([])
})

it("a route with a part of the address in it parses that part", () => {
  const named = routes.filter((file) => file.includes("["))
  expect(named.filter((file) => !/pathPart\(|\.parse\(req\.params\b|openedOrder\(req\)/.test(codeOf(file)))).toEqual([])
})

it("every schema is one of the contracts", () => {
  expect(files.filter((file) => /import \{[^}]*\bz\b[^}]*\} from "(?:zod|@medusajs\/framework\/zod)"/.test(codeOf(file)))).toEqual([])
  const parsing = files.filter((file) => codeOf(file).includes(".parse(req."))
  expect(parsing.filter((file) => !codeOf(file).includes('"@verksted/contracts/'))).toEqual(["checked-body.ts"])
})
