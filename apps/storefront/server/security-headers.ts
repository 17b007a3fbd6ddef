/**
 * Headers of every answer: nothing of the shop is framed, no third party learns what is read here, and a browser that has
 * come by https stays with it (RFC 6797).
 */
export function securityHeaders(isHttps: boolean): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(self), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    ...(isHttps ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  }
}

/**
 * What a page may load and run: this origin only, and of inline scripts those whose hashes are given. Style attributes are
 * allowed, since colours of workshops and the places of pictures stand in them; they can run nothing.
 */
export function contentSecurityPolicy(scriptHashes: readonly string[], isHttps: boolean): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes].join(" "),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ...(isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ")
}
