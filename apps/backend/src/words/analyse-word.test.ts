import { analyseWord } from "./analyse-word"

const lemma = (word: string) => analyseWord(word, "nb").lemma
const parts = (word: string) => analyseWord(word, "nb").parts.join("+")

describe("a Norwegian word", () => {
  it.each([
    ["lue", "lue"], ["luer", "lue"], ["luen", "lue"], ["lua", "lue"], ["luene", "lue"], ["luas", "lue"],
    ["vott", "vott"], ["votter", "vott"], ["vottene", "vott"], ["votten", "vott"],
    ["strømper", "strømpe"], ["strømpene", "strømpe"],
    ["genseren", "genser"], ["gensere", "genser"], ["genserne", "genser"],
    ["skjerfet", "skjerf"], ["skjerfene", "skjerf"],
    ["sokker", "sokk"], ["tepper", "teppe"], ["teppet", "teppe"], ["rommet", "rom"],
    ["strikket", "strikk"], ["strikking", "strikk"], ["strikka", "strikk"], ["heklet", "hekl"], ["hekling", "hekl"],
    ["skåler", "skål"], ["knivene", "kniv"], ["trær", "trær"], ["fjellbrisen", "fjellbris"], ["hverdagen", "hverdag"],
  ])("%s is %s", (word, expected) => expect(lemma(word)).toBe(expected))

  it.each([
    ["strikkelue", "strikk+lue"], ["strikkeluene", "strikk+lue"], ["strikkalue", "strikk+lue"], ["heklelue", "hekl+lue"],
    ["skjærefjøl", "skjær+fjøl"], ["skjærefjøla", "skjær+fjøl"], ["smørkniv", "smør+kniv"], ["smørkniver", "smør+kniv"],
    ["ullsokker", "ull+sokk"], ["ullue", "ull+lue"], ["ullvott", "ull+vott"], ["bomullslerret", "bomull+lerret"],
    ["barneluer", "barn+lue"], ["babyteppe", "baby+teppe"], ["dameskjerf", "dame+skjerf"], ["julekuler", "jul+kule"],
    ["bordbrikker", "bord+brikke"], ["lysestaken", "lys+stake"], ["knaggrekke", "knagg+rekke"], ["kleshengere", "kle+henger"],
    ["fuglekasse", "fugl+kasse"], ["merinoull", "merino+ull"], ["mønsterlue", "mønster+lue"], ["strikkepinne", "strikk+pinne"],
    ["barnerommet", "barn+rom"], ["bilderamme", "bilde+ramme"], ["putetrekk", "pute+trekk"], ["strikkeverkstedet", "strikk+verksted"],
  ])("%s is made of %s", (word, expected) => expect(parts(word)).toBe(expected))

  it.each(["flue", "bluse", "sokkel", "sokkelen", "linje", "linoleum", "trekant", "malm", "symbol", "eikenøtt", "juli", "hårete", "knivskarp", "dukke", "ringer", "glue", "lut", "luft", "lus"])(
    "%s holds none of our words", (word) => {
      const found = analyseWord(word, "nb")
      expect(found.parts).toEqual([])
      expect(found.related).toEqual([])
    },
  )

  it("knows its synonyms and what it is a kind of", () => {
    expect(analyseWord("luer", "nb").related).toContain("hue")
    expect(analyseWord("votter", "nb").related).toContain("vante")
    expect(analyseWord("strømper", "nb").related).toContain("sokk")
    expect(analyseWord("ullsokker", "nb").related).toContain("strømpe")
    expect(analyseWord("bjørk", "nb").related).toContain("tre")
    expect(analyseWord("tre", "nb").related).not.toContain("bjørk")
  })

  it("is told in English too", () => {
    expect(analyseWord("strikkelue", "nb").abroad).toEqual(expect.arrayContaining(["hat", "knitted"]))
    expect(analyseWord("skjærefjøl", "nb").abroad).toEqual(expect.arrayContaining(["cutting", "board"]))
  })
})

describe("an English word", () => {
  it.each([["mittens", "mitten"], ["knives", "knife"], ["knitted", "knitted"], ["mountains", "mountain"], ["dress", "dress"], ["boxes", "box"]])(
    "%s is %s", (word, expected) => expect(analyseWord(word, "en").lemma).toBe(expected),
  )
  it("knows its synonyms", () => {
    expect(analyseWord("gloves", "en").related).toContain("mitten")
    expect(analyseWord("oak", "en").related).toContain("wood")
  })
})
