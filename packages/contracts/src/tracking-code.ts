import { z } from "zod"

const WRONG = "Det ligner ikke en sporingskode fra Posten eller Bring. Lim inn koden fra kvitteringen, eller lenken til sporingssiden."

const HOSTS = new Set(["sporing.posten.no", "sporing.bring.no", "tracking.posten.no", "tracking.bring.com", "www.posten.no", "www.bring.no"])

/** Posten's own parcels and letters with tracking (37… and 70…), by the number of digits. */
const digits = /^(?:37\d{16}|70\d{15,16})$/
/** What crosses borders: UPU S10, two letters, eight digits, a check digit, and the land. */
const international = /^[A-Z]{2}\d{9}[A-Z]{2}$/

/** Whether the ninth digit is the one that S10 makes of the eight before. */
function s10Holds(code: string): boolean {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code[index + 2]), 0)
  const check = 11 - (sum % 11)
  return Number(code[10]) === (check === 10 ? 0 : check === 11 ? 5 : check)
}

/** The last part of an address at Posten or Bring that a code can be, or its query's. */
function codeInLink(text: string): string | null {
  const link = URL.canParse(text) ? new URL(text) : null
  if (!link || !/^https?:$/.test(link.protocol) || !HOSTS.has(link.hostname)) return null
  return link.searchParams.get("q") ?? decodeURIComponent(link.pathname.split("/").filter(Boolean).at(-1) ?? "")
}

/**
 * The tracking code in what somebody pasted: the code as Posten prints it, with or without spaces, or a link to the page
 * that follows the parcel. Null when it is none of Posten's or Bring's.
 */
export function trackingCodeIn(pasted: string): string | null {
  const text = pasted.trim()
  const code = (text.includes("/") ? (codeInLink(text) ?? "") : text).replace(/[\s\u00a0-]/g, "").toUpperCase()
  return digits.test(code) || (international.test(code) && s10Holds(code)) ? code : null
}

/** Where anybody can follow the parcel. */
export const postenPage = (code: string): string => `https://sporing.posten.no/sporing/${encodeURIComponent(code)}`

/** `POST /admin/after-purchase/:id/shipments`: a packed parcel is sent. Without a code it cannot be followed. */
export const shipmentRequest = z.strictObject({
  fulfilment_id: z.string().min(1).max(64),
  tracking_code: z
    .string()
    .max(300, WRONG)
    .nullable()
    .transform((pasted, context) => {
      if (pasted === null || pasted.trim() === "") return null
      const code = trackingCodeIn(pasted)
      if (code === null) context.addIssue({ code: "custom", message: WRONG })
      return code
    }),
})
export type ShipmentRequest = z.infer<typeof shipmentRequest>
