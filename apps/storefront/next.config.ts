import path from "node:path"
import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"
import { addressRedirects, addressRewrites } from "./src/i18n/address-rules"
import { securityHeaders } from "./src/lib/security-headers"

const backend = new URL(process.env.BACKEND_URL ?? "http://localhost:9000")

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../..") },
  images: {
    formats: ["image/webp"],
    remotePatterns: [{ protocol: backend.protocol === "https:" ? "https" : "http", hostname: backend.hostname, port: backend.port, pathname: "/static/**" }],
    // The one host above is the owner's own and may well be this machine; it can not send us on to another.
    dangerouslyAllowLocalIP: true,
    maximumRedirects: 0,
  },
  headers: () => Promise.resolve([{ source: "/:path*", headers: securityHeaders(process.env.NODE_ENV === "development") }]),
  redirects: () => Promise.resolve(addressRedirects()),
  rewrites: () => Promise.resolve({ beforeFiles: addressRewrites(), afterFiles: [], fallback: [] }),
}

export default createNextIntlPlugin("./src/i18n/request.ts")(config)
