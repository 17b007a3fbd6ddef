// Shows a calm page when there is no network, and does nothing else: every page is asked for anew, none is kept.
const CACHE = "offline-1"
const PAGES = { nb: "/frakoblet", en: "/en/offline" }

/** A page and what it is drawn with; its scripts are not needed. */
async function keep(cache, address) {
  const answer = await fetch(address, { cache: "reload" })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  const html = await answer.clone().text()
  await cache.put(address, answer)
  const parts = [...html.matchAll(/href="(\/_next\/static\/[^"]+\.(?:css|woff2))"/g)].map(([, part]) => part)
  await cache.addAll([...new Set(parts)])
}

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(Object.values(PAGES).map((page) => keep(cache, page)))).then(() => self.skipWaiting()))
})

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name !== CACHE)
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => self.clients.claim()))
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin) return
  if (request.mode === "navigate") {
    const page = pathname === "/en" || pathname.startsWith("/en/") ? PAGES.en : PAGES.nb
    event.respondWith(fetch(request).catch(() => caches.match(page).then((kept) => kept ?? Response.error())))
  } else if (pathname.startsWith("/_next/static/")) {
    event.respondWith(fetch(request).catch(() => caches.match(request).then((kept) => kept ?? Response.error())))
  }
})
