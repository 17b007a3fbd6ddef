import { z } from "@medusajs/framework/zod"

const httpUrl = z
  .url({ protocol: /^https?$/, error: "må være en adresse som begynner med http:// eller https://." })
  .transform((url) => url.replace(/\/+$/, ""))

const secret = z.string("mangler.").min(32, "må ha minst 32 tegn.")

const flag = z
  .enum(["", "0", "1"], { error: "må være 1 eller stå tom." })
  .default("")
  .transform((value) => value === "1")

const optional = <T>(schema: z.ZodType<T>) => z.preprocess((given) => given || undefined, schema.optional())

const schema = z.object({
  DATABASE_URL: z
    .string("mangler.")
    .regex(/^postgres(ql)?:\/\/\S+$/, "må være en adresse som postgres://bruker:passord@localhost:5432/verksted."),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  LINK_SECRET: secret,
  STOREFRONT_SECRET: secret,
  BACKEND_URL: httpUrl,
  STOREFRONT_URL: httpUrl,
  /** Where the backend itself reaches the storefront; the public address unless another is nearer. */
  STOREFRONT_INTERNAL_URL: optional(httpUrl),
  MAIL_DIR: z.string("mangler.").min(1, "må navngi en mappe."),
  UPLOAD_DIR: z.string("mangler.").min(1, "må navngi en mappe."),
  /** The owner's mail server; without one, e-mails stay in MAIL_DIR. */
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, hostname: /./, error: "må være en adresse som smtp://bruker:passord@smtp.eksempel.no:587." })),
  /** The address that the mail server may send for. */
  MAIL_FROM: optional(z.email("må være en e-postadresse, slik: nettbutikk@eksempel.no.")),
  DEMO: flag,
  /** How many reverse proxies of our own stand in front of the backend. */
  PROXIES: z.coerce.number("må være et helt tall fra 0 til 9.").int("må være et helt tall fra 0 til 9.").min(0, "må være minst 0.").max(9, "må være høyst 9.").default(0),
  REDIS_URL: z
    .string()
    .regex(/^(rediss?:\/\/\S+)?$/, "må være en adresse som redis://localhost:6379.")
    .optional()
    .transform((url) => url || undefined),
}).refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, { path: ["MAIL_FROM"], message: "mangler: adressen som e-posten sendes fra når SMTP_URL er satt." })

/** The backend's settings, checked. `DEMO` is true in a demo house only. */
export type Environment = Omit<z.infer<typeof schema>, "STOREFRONT_INTERNAL_URL"> & { STOREFRONT_INTERNAL_URL: string }

/** The settings are wrong: one line for each wrong value, naming the variable and what is expected. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError"
}

/**
 * The settings in `env`, checked.
 * @throws EnvironmentError with one Norwegian line per wrong value; the values themselves are not repeated (secrets).
 */
export function parseEnvironment(env: Record<string, string | undefined>): Environment {
  const parsed = schema.safeParse(env)
  if (parsed.success) return { ...parsed.data, STOREFRONT_INTERNAL_URL: parsed.data.STOREFRONT_INTERNAL_URL ?? parsed.data.STOREFRONT_URL }
  const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`)
  throw new EnvironmentError(["Innstillingene er ikke riktige:", ...lines].join("\n  "))
}
