import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInCustomer } from "../support/customer"

const routesFolder = path.resolve(__dirname, "../../src/api")

/** Every method of every route of ours below `area`, read from the folder, so that a new one is asked too. */
function doors(area: string): [method: string, url: string][] {
  const files = readdirSync(path.join(routesFolder, area), { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "route.ts")
  return files.flatMap((file) => {
    const url = `/${area}/${path.dirname(file)}`.replaceAll(/\[\w+\]/g, "some_id")
    const code = readFileSync(path.join(routesFolder, area, file), "utf8")
    return [...code.matchAll(/export (?:async function|const) (GET|POST|PUT|PATCH|DELETE)\b/g)].map((found): [string, string] => [found[1] ?? "", url])
  })
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    it("every route of ours for staff and for youth is closed to everybody else, however its address is written", async () => {
      const customer = await signInCustomer(getContainer())
      const strangers = [{}, { authorization: `Bearer ${customer.token}` }, { authorization: "Bearer eyJhbGciOiJub25lIn0.eyJhY3Rvcl9pZCI6InVzZXJfMSJ9." }]
      const all = [...doors("admin"), ...doors("maker")]
      expect(all.length).toBeGreaterThan(18)
      for (const [method, url] of all) {
        const [, area = ""] = url.split("/")
        for (const written of [url, `${url}/`, url.replace(area, area.toUpperCase())]) {
          for (const headers of strangers) {
            const { status } = await api.request({ method, url: written, headers, data: method === "POST" ? {} : undefined, validateStatus: () => true })
            expect([method, written, status]).toEqual([method, written, 401])
          }
        }
      }
    })

    it("the shop's routes ask for its key", async () => {
      for (const [method, url] of doors("store")) {
        const { status } = await api.request({ method, url, data: method === "POST" ? {} : undefined, validateStatus: () => true })
        expect([method, url, status]).toEqual([method, url, 400])
      }
    })
  },
})
