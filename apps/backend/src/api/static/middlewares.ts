import type { ServerResponse } from "node:http"
import path from "node:path"
import { authenticate, type AuthenticatedMedusaRequest, type MedusaNextFunction, type MedusaResponse, type MiddlewareRoute } from "@medusajs/framework/http"
import serveStatic from "serve-static"
import { readEnvironment } from "../../config/read-environment"

const { UPLOAD_DIR } = readEnvironment()

/** The admin lives on the same origin: an uploaded page or drawing must not run there. */
function sealed(res: ServerResponse): void {
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
}

const serveFrom = (folder: string, maxAge: string) =>
  serveStatic(path.join(UPLOAD_DIR, folder), { index: false, dotfiles: "deny", maxAge, immutable: maxAge !== "0", setHeaders: sealed })

const servePrivate = serveFrom("private", "0")

/** Private files (exports hold customers' addresses) are there for staff only; for anyone else they do not exist. */
function forStaff(req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (req.auth_context?.actor_id) servePrivate(req, res, next)
  else next()
}

/** Uploaded files. Pictures are for anyone and kept by browsers for a year: a name is never used twice. */
export const staticMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/static",
    middlewares: [
      serveFrom("public", "365d"),
      authenticate("user", ["session", "bearer"], { allowUnauthenticated: true }),
      forStaff,
    ],
  },
]
