import { withDatabase } from "./client.js"

// Medusa's file provider stores whole addresses.
const COLUMNS: [table: string, column: string][] = [
  ["image", "url"],
  ["product", "thumbnail"],
  ["product_variant", "thumbnail"],
  ["cart_line_item", "thumbnail"],
  ["order_line_item", "thumbnail"],
  ["workshop", "picture_url"],
]

/** When the backend's public address changed (LAN=1, a new domain), uploaded pictures are shown from the new one. */
export async function movePictures(url: string, from: string, to: string): Promise<void> {
  await withDatabase(url, async (client) => {
    await client.query("begin")
    for (const [table, column] of COLUMNS) {
      const { rowCount } = await client.query("select 1 from information_schema.columns where table_schema = 'public' and table_name = $1 and column_name = $2", [table, column])
      if (rowCount === 0) continue
      await client.query(`update "${table}" set ${column} = $2 || substr(${column}, length($1) + 1) where starts_with(${column}, $1)`, [`${from}/static/`, `${to}/static/`])
    }
    await client.query("commit")
  })
}
