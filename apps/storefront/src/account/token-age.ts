const A_DAY = 24 * 60 * 60

/** Whether a session's token is a day old, so that it is time for a new one. Reads the token without proving it: the backend does. */
export function isTimeToRenew(token: string, now: Date): boolean {
  try {
    const { iat } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { iat?: unknown }
    return typeof iat === "number" && now.getTime() / 1000 - iat > A_DAY
  } catch {
    return false
  }
}
