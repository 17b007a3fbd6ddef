import { z } from "zod"

/** A promotion's code as a customer writes it. */
export const promotionCode = z.string("Skriv rabattkoden.").trim().min(1, "Skriv rabattkoden.").max(60, "Rabattkoden er for lang.")
