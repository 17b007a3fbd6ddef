import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

medusaIntegrationTestRunner({
  testSuite: ({ api }) => {
    describe("a failed request", () => {
      it("that is not JSON is a 400 in Norwegian", async () => {
        const answer = await api.post("/auth/user/emailpass", "{", { headers: { "content-type": "application/json" }, validateStatus: () => true })
        expect(answer.status).toBe(400)
        expect(answer.data.message).toBe("Forespørselen kunne ikke leses.")
      })
    })
  },
})
