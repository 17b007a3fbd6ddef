import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** Medusa's query across modules. */
export type Query = Omit<RemoteQueryFunction, symbol>

type Question = { entity: string; fields: string[]; filters?: object; pagination?: object }

/** Asks, and answers in plain JSON values: Medusa's amounts are objects until they are written as JSON, and dates become ISO texts. */
export async function readPlain<T>(query: Query, question: Question): Promise<T[]> {
  const { data } = await query.graph(question)
  return JSON.parse(JSON.stringify(data)) as T[]
}
