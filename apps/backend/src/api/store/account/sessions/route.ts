import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountSignIn } from "@verksted/contracts/account"
import { signIn } from "../../../../account/sign-in"

export async function POST(req: MedusaRequest, res: MedusaResponse<{ token: string }>) {
  res.json({ token: await signIn(req.scope, accountSignIn.parse(req.body)) })
}
