import { fetchExport } from "@/account/account-api"
import { readAccountToken } from "@/account/session-cookie"

const headers = { "cache-control": "private, no-store" }

/** Everything that the shop keeps of the signed-in customer, as a file. */
export async function GET(): Promise<Response> {
  const token = await readAccountToken()
  const answer = token ? await fetchExport(token) : null
  if (!answer?.ok) return new Response(null, { status: answer?.reason === "unavailable" ? 503 : 401, headers })
  const name = `mine-data-${answer.data.exported_at.slice(0, 10)}.json`
  return new Response(`${JSON.stringify(answer.data, null, 2)}\n`, {
    headers: { ...headers, "content-type": "application/json; charset=utf-8", "content-disposition": `attachment; filename="${name}"` },
  })
}
