import { expect, it } from "vitest"
import { contentSecurityPolicy, securityHeaders } from "./security-headers.js"

it("binds a browser to https only where the shop is reached by it", () => {
  expect(securityHeaders(true)["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains")
  expect(securityHeaders(false)).not.toHaveProperty("strict-transport-security")
})

it("lets nobody frame, guess or overhear a page, and asks for no device", () => {
  expect(securityHeaders(false)).toEqual({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(self), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  })
})

const directives = (isHttps: boolean, hashes: string[] = []) => Object.fromEntries(contentSecurityPolicy(hashes, isHttps).split("; ").map((directive) => {
  const [name = "", ...sources] = directive.split(" ")
  return [name, sources.join(" ")]
}))

it("allows this origin, the hashed scripts and nothing else", () => {
  expect(directives(false, ["'sha256-a'", "'sha256-b'"])).toEqual({
    "default-src": "'self'",
    "script-src": "'self' 'sha256-a' 'sha256-b'",
    "style-src": "'self'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
  })
})

it("leads what is asked in the clear to https, where there is https", () => {
  expect(directives(true)).toHaveProperty("upgrade-insecure-requests")
  expect(directives(false)).not.toHaveProperty("upgrade-insecure-requests")
})
