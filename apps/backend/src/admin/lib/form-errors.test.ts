import { createWorkshop } from "@verksted/contracts/workshop"
import { errorsByField } from "./form-errors"

describe("errorsByField", () => {
  it("has a Norwegian sentence for each wrong field of a workshop", () => {
    const { error } = createWorkshop.safeParse({ name: " ", handle: "Søm", intro: "x".repeat(401), picture_url: "bilde.jpg", colour: "rød", rank: 1.5 })
    expect(errorsByField(error?.issues ?? [])).toEqual({
      name: "Gi verkstedet et navn.",
      handle: "Bare små bokstaver a–z, tall og bindestrek.",
      intro: "Teksten kan ha høyst 400 tegn.",
      picture_url: "Last opp bildet her. Butikken viser bare bilder som er lastet opp, ikke bilder som ligger andre steder.",
      colour: "Fargen skrives som #9B3426.",
      rank: "Plassen er et helt tall fra 0 til 999.",
    })
  })
})
