import type { TillItem } from "@verksted/contracts/till"
import { chooseByEnter } from "./choose-by-enter"

const thing = (sku: string, barcode: string | null = null) => ({ sku, barcode }) as TillItem
const found = [thing("PS-STR-01"), thing("PS-STR-011", "7090000000017")]

describe("chooseByEnter", () => {
  it("takes the exact SKU or barcode among several", () => {
    expect(chooseByEnter(found, " ps-str-01 ").item).toBe(found[0])
    expect(chooseByEnter(found, "7090000000017").item).toBe(found[1])
  })

  it("takes the only hit, leaves several to choose from", () => {
    expect(chooseByEnter([thing("X")], "lue").item?.sku).toBe("X")
    expect(chooseByEnter(found, "ps-str")).toEqual({ item: null, notice: null, keepText: true })
  })

  it("adds nothing for an unknown code, and says so", () => {
    expect(chooseByEnter([], "404")).toEqual({ item: null, notice: "Ukjent kode eller ord: «404». Ingenting er lagt til.", keepText: false })
    expect(chooseByEnter(null, "404").notice).toContain("Prøv igjen")
  })
})
