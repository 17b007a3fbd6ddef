import { describe, expect, it } from "vitest"
import { postenPage, shipmentRequest, trackingCodeIn } from "./tracking-code.js"

describe("the tracking code in what is pasted", () => {
  it.each([
    ["70300000000000001", "70300000000000001"],
    [" 7030 0492 5173 12345 ", "70300492517312345"],
    ["370438101268018539", "370438101268018539"],
    ["rr473124829no", "RR473124829NO"],
    ["RR 473 124 829 NO", "RR473124829NO"],
    ["https://sporing.posten.no/sporing/70300000000000001", "70300000000000001"],
    ["https://sporing.bring.no/sporing/370438101268018539?lang=no", "370438101268018539"],
    ["https://tracking.bring.com/tracking/70300000000000001/", "70300000000000001"],
    ["http://sporing.posten.no/sporing.html?q=70300000000000001", "70300000000000001"],
  ])("%s", (pasted, code) => expect(trackingCodeIn(pasted)).toBe(code))

  it.each([
    ["a digit too few", "7030000000000000"],
    ["another carrier's", "1Z999AA10123456784"],
    ["a check digit that is wrong", "RR473124820NO"],
    ["a link to somewhere else", "https://sporing.posten.no.ondsinnet.example/sporing/70300000000000001"],
    ["a link to Posten without a code", "https://sporing.posten.no/sporing/"],
    ["a script", "javascript:alert(1)//70300000000000001"],
    ["an order's number", "1042"],
    ["nothing", " "],
  ])("is none in %s", (_, pasted) => expect(trackingCodeIn(pasted)).toBeNull())
})

it("is refused in words, and may be left out", () => {
  const read = (tracking_code: unknown) => shipmentRequest.safeParse({ fulfilment_id: "ful_1", tracking_code })
  expect(read("1042").error?.issues.map(({ message }) => message)).toEqual(["Det ligner ikke en sporingskode fra Posten eller Bring. Lim inn koden fra kvitteringen, eller lenken til sporingssiden."])
  expect([read(null).data?.tracking_code, read(" ").data?.tracking_code, read("7030 0000 0000 00001").data?.tracking_code]).toEqual([null, null, "70300000000000001"])
  expect(postenPage("RR473124829NO")).toBe("https://sporing.posten.no/sporing/RR473124829NO")
})
