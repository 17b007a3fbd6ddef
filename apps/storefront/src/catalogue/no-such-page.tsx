import { cacheLife } from "next/cache"
import { MissingPage } from "@/layout/missing-page"

/** Everything else that such a page is made of is kept for long; the shortest life is the page's. */
async function keepBriefly(): Promise<void> {
  "use cache"
  cacheLife("missing")
  return Promise.resolve()
}

/** "Not found" in the catalogue. There are more such addresses than anybody can count, and one may be a thing's tomorrow: so they are soon forgotten. */
export async function NoSuchPage() {
  await keepBriefly()
  return <MissingPage />
}
