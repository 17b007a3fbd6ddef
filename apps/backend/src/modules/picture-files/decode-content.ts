/** The bytes of an uploaded picture: Medusa hands files over as base64, some callers as a string of bytes. */
export function decodeContent(content: string): Buffer {
  const bytes = Buffer.from(content, "base64")
  return bytes.toString("base64") === content ? bytes : Buffer.from(content, "binary")
}
