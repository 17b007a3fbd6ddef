import { mailFileName } from "./file-name"

describe("mailFileName", () => {
  const at = new Date("2026-11-23T22:45:12.345Z")

  it("sorts by time", () => {
    const later = mailFileName(new Date("2026-11-23T22:45:12.346Z"), "a", "0")
    expect(mailFileName(at, "order-confirmation", "abc")).toBe("20261123T224512345Z-order-confirmation-abc.eml")
    expect(later > mailFileName(at, "z", "0")).toBe(true)
  })

  it("stays in its folder whatever the template is called", () => {
    expect(mailFileName(at, "../../etc/passwd", "abc")).toBe("20261123T224512345Z--etc-passwd-abc.eml")
  })
})
