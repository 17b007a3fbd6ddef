import { trackingOf } from "./tracking"

describe("trackingOf", () => {
  it("leads to Posten's page, or to the address that is noted", () => {
    const labels = [{ tracking_number: " 70300 1234 ", tracking_url: "#" }, { tracking_number: "AB1", tracking_url: "https://example.no/AB1" }]
    expect(trackingOf([{ labels }])).toEqual([
      { number: "70300 1234", url: "https://sporing.posten.no/sporing/70300%201234" },
      { number: "AB1", url: "https://example.no/AB1" },
    ])
  })

  it("leaves out what is empty, said twice, of a cancelled parcel, or would run as a script", () => {
    const one = { tracking_number: "1", tracking_url: "javascript:alert(1)" }
    expect(trackingOf([{ labels: [one, one, { tracking_number: "" }] }, { canceled_at: new Date(), labels: [{ tracking_number: "2" }] }])).toEqual([
      { number: "1", url: "https://sporing.posten.no/sporing/1" },
    ])
  })
})
