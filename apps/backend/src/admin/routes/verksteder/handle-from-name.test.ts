import { workshopHandle } from "@verksted/contracts/workshop"
import { handleFromName } from "./handle-from-name"

describe("handleFromName", () => {
  it.each([["Strikkeverkstedet", "strikkeverkstedet"], ["  Søm & lapp! ", "som-lapp"], ["Ærlig Åre", "aerlig-are"], ["Café 2", "cafe-2"]])("makes %o into %o", (name, handle) => {
    expect(handleFromName(name)).toBe(handle)
  })

  it("suggests nothing that would be refused", () => {
    expect(workshopHandle.safeParse(handleFromName("ord ".repeat(20))).success).toBe(true)
  })
})
