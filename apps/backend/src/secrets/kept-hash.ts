import { randomBytes, scrypt, timingSafeEqual } from "node:crypto"

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

// The same letters, however the keyboard composes them.
const derive = (secret: string, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) =>
    scrypt(secret.normalize("NFKC"), salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key))),
  )

/** What is kept of a PIN or a password: salt and scrypt key, base64url, parted by a dot. */
export async function keptHash(secret: string): Promise<string> {
  const salt = randomBytes(16)
  return `${salt.toString("base64url")}.${(await derive(secret, salt)).toString("base64url")}`
}

/** Whether `secret` is the one that `kept` was made of. With nothing kept: false, after the same work. */
export async function isSecret(secret: string, kept: string | null): Promise<boolean> {
  const [salt = "", key = ""] = (kept ?? "").split(".")
  const derived = await derive(secret, Buffer.from(salt, "base64url"))
  const expected = Buffer.from(key, "base64url")
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}
