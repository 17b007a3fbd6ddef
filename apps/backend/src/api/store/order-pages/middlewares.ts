import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { COMPLAINT_PHOTOS, PHOTO_BYTES } from "@verksted/contracts/complaint"
import multer, { MulterError } from "multer"
import { openedOrder } from "./opened-order"

const TOO_LARGE = "Bildet er for stort. Det kan være på høyst 10 MB."
const TOO_MANY = `Du kan legge ved høyst ${COMPLAINT_PHOTOS} bilder.`

const read = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: PHOTO_BYTES, files: COMPLAINT_PHOTOS, fields: 120, fieldSize: 20_000, parts: 130 },
}).array("photos", COMPLAINT_PHOTOS)

function sentenceOf({ code }: MulterError): string {
  if (code === "LIMIT_FILE_SIZE") return TOO_LARGE
  return code === "LIMIT_FILE_COUNT" || code === "LIMIT_UNEXPECTED_FILE" ? TOO_MANY : "Skjemaet kunne ikke leses. Prøv igjen."
}

/** Only whoever has the order's link may send us pictures: nothing is read before it has opened. */
async function withLink(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  req.params.token ??= decodeURIComponent(req.path.split("/")[3] ?? "")
  await openedOrder(req)
  next()
}

function readForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  void read(req, res, (error: unknown) => {
    if (error instanceof MulterError) next(new MedusaError(MedusaError.Types.INVALID_DATA, sentenceOf(error)))
    else next(error)
  })
}

export const storeOrderPageMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/order-pages\/[^/]+\/complaints\/?$/i, methods: ["POST"], middlewares: [withLink, readForm] },
]
