import { dayWords, momentWords } from "./oslo-words"

it("writes days and times as a Norwegian does, on an Oslo clock", () => {
  expect(dayWords("2026-05-04")).toBe("4. mai 2026")
  expect(momentWords(new Date("2026-11-24T02:10:59Z"))).toBe("24. november 2026 kl. 03.10")
  expect(momentWords(new Date("2026-12-31T23:05:00Z"))).toBe("1. januar 2027 kl. 00.05")
  expect(momentWords(new Date("2026-07-01T22:30:00Z"))).toBe("2. juli 2026 kl. 00.30")
  expect(momentWords(new Date("2026-11-24T02:10:59Z"), "en")).toBe("24 November 2026 at 03:10")
})
