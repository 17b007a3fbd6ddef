import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../support/admin"

const uploads = process.env.UPLOAD_DIR ?? ""

function put(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(uploads, file)), { recursive: true })
  writeFileSync(path.join(uploads, file), content)
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const get = (url: string, headers = {}) => api.get(url, { headers, validateStatus: () => true })

    it("pictures are there for anyone, and nothing that is uploaded can run as a page of the admin", async () => {
      put("public/lue.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
      const { status, headers } = await get("/static/lue.svg")
      expect([status, headers["x-content-type-options"]]).toEqual([200, "nosniff"])
      expect(headers["content-security-policy"]).toContain("sandbox")
    })

    it("private files are there for staff only, by no other address", async () => {
      put("private/kunder.csv", "navn;adresse")
      const { headers } = await signInStaff(getContainer())
      const answer = await get("/static/kunder.csv", headers)
      expect([answer.status, answer.data]).toEqual([200, "navn;adresse"])
      for (const url of ["/static/kunder.csv", "/static/private/kunder.csv", "/static/..%2fprivate%2fkunder.csv", "/STATIC/kunder.csv"]) {
        const refused = await get(url)
        expect([url, refused.status >= 400, JSON.stringify(refused.data).includes("adresse")]).toEqual([url, true, false])
      }
    })
  },
})
