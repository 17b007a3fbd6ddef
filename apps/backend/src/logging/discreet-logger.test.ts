import { logger } from "@medusajs/framework/logger"
import { discreetLogger } from "./discreet-logger"

it("lets no address through, neither in words nor in an error nor in what caused it", () => {
  const seen: unknown[] = []
  const spy = vi.spyOn(logger, "error").mockImplementation((...said) => void seen.push(...said))
  const thrown = new Error("kari@eksempel.no is taken", { cause: new Error("update \"customer\" set \"first_name\" = 'Kari'") })
  discreetLogger.error("Mail to kari@eksempel.no", thrown)
  spy.mockRestore()
  const [words, error] = seen as [string, Error]
  expect([words, error.message, (error.cause as Error).message]).toEqual(["Mail to …@…", "…@… is taken", `update "customer" set "first_name" = '…'`])
  expect(error.stack).not.toContain("kari@")
  expect(thrown.message).toBe("kari@eksempel.no is taken")
})
