import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setPassword } from "@verksted/contracts/account"
import { needGoodPassword } from "../../../../account/good-password"
import { provenAddress } from "../../../../account/proven-address"
import { signIn } from "../../../../account/sign-in"
import { changePasswordWorkflow } from "../../../../workflows/account/change-password"

/** A new password by the link in the e-mail; signed in at once, and signed out everywhere else. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ token: string }>) {
  const { token, password } = setPassword.parse(req.body)
  const email = await provenAddress(req.scope, "password", token)
  needGoodPassword(password, email)
  await changePasswordWorkflow(req.scope).run({ input: { email, password } })
  res.json({ token: await signIn(req.scope, { email, password }) })
}
