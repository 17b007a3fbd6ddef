import "server-only"
import { z } from "zod"
import { makerThingResponse, makerThings, type CardSignIn, type MakerThing, type MakerThings } from "@verksted/contracts/maker"
import type { BackendAnswer } from "@/lib/backend"
import { askForVisitor } from "@/lib/ask-for-visitor"

const tokenResponse = z.object({ token: z.string() }).transform(({ token }) => token)
const thingResponse = makerThingResponse.transform(({ thing }) => thing)

/** A token of ten minutes for the youth whose card and PIN these are. */
export const signInWithCard = (card: CardSignIn): Promise<BackendAnswer<string>> =>
  askForVisitor("/auth/maker/card", tokenResponse, { method: "POST", body: card })

/** A fresh token for one that still holds. */
export const renewToken = (token: string): Promise<BackendAnswer<string>> =>
  askForVisitor("/auth/token/refresh", tokenResponse, { method: "POST", bearer: token })

/** The youth's own things. */
export const fetchThings = (token: string): Promise<BackendAnswer<MakerThings>> =>
  askForVisitor("/maker/things", makerThings, { bearer: token })

/** One of the youth's own things; anyone else's is as if it were not there. */
export const fetchThing = (token: string, id: string): Promise<BackendAnswer<MakerThing>> =>
  askForVisitor(`/maker/things/${encodeURIComponent(id)}`, thingResponse, { bearer: token })
