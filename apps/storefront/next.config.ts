import path from "node:path"
import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"
import { addressRedirects, addressRewrites } from "./src/i18n/address-rules"
import { cacheLives } from "./src/lib/cache-lives"

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  cacheComponents: true,
  partialPrefetching: true,
  cacheLife: cacheLives,
  experimental: {
    // Most visitors come to one page, by a link or a search: fewer, larger files compress better and are asked for once.
    turbopackChunking: { firstPageLoadPriority: 0.9, minChunkSize: 150_000 },
  },
  turbopack: { root: path.resolve(import.meta.dirname, "../..") },
  // Every picture was made in its sizes when it was uploaded; nothing is made smaller while a visitor waits.
  images: { unoptimized: true },
  redirects: () => Promise.resolve(addressRedirects()),
  rewrites: () => Promise.resolve({ beforeFiles: addressRewrites(), afterFiles: [], fallback: [] }),
}

export default createNextIntlPlugin({
  requestConfig: "./src/i18n/request.ts",
  // Messages are read at build, so that no browser loads the program that reads them.
  experimental: { messages: { path: "./messages", format: "json", locales: "infer", precompile: true } },
})(config)
