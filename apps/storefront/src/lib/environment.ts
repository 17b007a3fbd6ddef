import { z } from "zod"

const schema = z.object({
  BACKEND_URL: z.url("BACKEND_URL must be the address of the Medusa server, such as http://localhost:9000."),
  STOREFRONT_URL: z.url("STOREFRONT_URL must be the shop's public address, such as https://butikk.example.no."),
  PUBLISHABLE_KEY: z.string({ error: "PUBLISHABLE_KEY is missing." }).startsWith("pk_", "PUBLISHABLE_KEY must start with pk_."),
  PROXIES: z.coerce.number("PROXIES must be a whole number.").int("PROXIES must be a whole number.").min(0, "PROXIES must be at least 0.").default(0),
  STOREFRONT_SECRET: z.string({ error: "STOREFRONT_SECRET is missing." }).min(32, "STOREFRONT_SECRET must have at least 32 characters, the same as the backend's."),
})
export type Environment = z.infer<typeof schema>

/**
 * The settings of a running storefront. Read when first needed: a build needs none.
 * @throws Error with one line for each wrong setting, for whoever runs the shop; never shown to a visitor.
 */
export function environment(values: Record<string, string | undefined> = process.env): Environment {
  const parsed = schema.safeParse(values)
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join("\n"))
  return parsed.data
}
