import { describe, expect, it } from "vitest"
import { pictureSource, wholePicture } from "./picture-source"

const file = "0123456789abcdef01234567_1200x1500_8b6f5a.webp"

describe("where a picture is shown from", () => {
  it("offers every width that was made, from the shop's own address, wherever the house stands now", () => {
    const stem = "/pictures/0123456789abcdef01234567_1200x1500_8b6f5a"
    for (const host of ["http://localhost:9000", "https://kasse.eksempel.no"]) {
      expect(pictureSource(`${host}/static/${file}`)).toEqual({
        src: `${stem}-800.webp`,
        srcSet: `${stem}-180.webp 180w, ${stem}-360.webp 360w, ${stem}-560.webp 560w, ${stem}-800.webp 800w, ${stem}.webp 1200w`,
        colour: "#8b6f5a",
        width: 1200,
        height: 1500,
      })
    }
  })

  it("shows the picture itself where no smaller versions were made", () => {
    expect(pictureSource("http://localhost:9000/static/1764000000000-lue.webp")).toEqual({ src: "/pictures/1764000000000-lue.webp" })
    expect(pictureSource(`http://localhost:9000/static/0123456789abcdef01234567_100x120_8b6f5a.webp`)?.src).toBe("/pictures/0123456789abcdef01234567_100x120_8b6f5a.webp")
  })

  it("asks for nothing that is not the house's own", () => {
    for (const address of [null, "", "lue.webp", "https://elsewhere.example/lue.webp", "http://localhost:9000/static/../admin", "http://localhost:9000/static/a/b.webp", "javascript:alert(1)"]) {
      expect([address, pictureSource(address), wholePicture(address)]).toEqual([address, null, null])
    }
  })
})
