import { createHmac, randomInt } from "node:crypto"

// 32 signs that are not mistaken for each other when they are read out: 8 of them are 40 bits.
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

/** A new random code of a card, «K7QM-2XHD». */
export function newCardCode(): string {
  const signs = Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join("")
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** What is kept of a code: HMAC-SHA256 with the server's secret, the same with or without dash and in small letters. */
export function hashCardCode(code: string, secret: string): string {
  return createHmac("sha256", secret).update(`maker-card:${code.replace(/[\s-]/g, "").toUpperCase()}`).digest("hex")
}
