const encode = (text: string) => new TextEncoder().encode(text)

/** Of the platform's Web Crypto, which Node and any other server have alike. */
const keyOf = (secret: string) => crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"])

/** HMAC-SHA256 of a text, in 64 hex digits. */
export async function hmacOf(text: string, secret: string): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await keyOf(secret), encode(text))
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("")
}

/** Whether these hex digits are the text's HMAC. Takes the same time either way. */
export async function isHmacOf(text: string, hex: string, secret: string): Promise<boolean> {
  const signature = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  return crypto.subtle.verify("HMAC", await keyOf(secret), signature, encode(text))
}
