import { fetchThings } from "@/maker/maker-api"
import { readMakerToken } from "@/maker/session-cookie"
import { SignedIn } from "@/maker/signed-in"
import { SignedOut } from "@/maker/signed-out"

export default async function MyThingsPage({ searchParams }: PageProps<"/[locale]/my-things">) {
  const [token, { hvile, ut }] = await Promise.all([readMakerToken(), searchParams])
  const answer = token ? await fetchThings(token) : null
  if (answer?.ok) return <SignedIn {...answer.data} />
  if (answer?.reason === "unavailable") throw new Error("The backend did not answer for Mine ting")
  return <SignedOut note={hvile ? "rested" : ut ? "signedOut" : null} />
}
