import "server-only"
import { z } from "zod"
import { makerThingResponse, makerThings, type CardSignIn, type MakerThing, type MakerThings } from "@verksted/contracts/maker"
import { askBackend, type BackendAnswer } from "@/lib/backend"

const tokenResponse = z.object({ token: z.string() }).transform(({ token }) => token)
const thingResponse = makerThingResponse.transform(({ thing }) => thing)

/** A token of ten minutes for the youth whose card and PIN these are. */
export const signInWithCard = (card: CardSignIn): Promise<BackendAnswer<string>> =>
  askBackend("/auth/maker/card", tokenResponse, { method: "POST", body: card })

/** A fresh token for one that still holds. */
export const renewToken = (token: string): Promise<BackendAnswer<string>> =>
  askBackend("/auth/token/refresh", tokenResponse, { method: "POST", bearer: token })

/** The youth's own things. */
export const fetchThings = (token: string): Promise<BackendAnswer<MakerThings>> =>
  askBackend("/maker/things", makerThings, { bearer: token })

/** One of the youth's own things; anyone else's is as if it were not there. */
export const fetchThing = (token: string, id: string): Promise<BackendAnswer<MakerThing>> =>
  askBackend(`/maker/things/${encodeURIComponent(id)}`, thingResponse, { bearer: token })
