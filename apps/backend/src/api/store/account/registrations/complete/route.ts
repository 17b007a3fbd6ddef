import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { completeRegistration } from "@verksted/contracts/account"
import { needGoodPassword } from "../../../../../account/good-password"
import { provenAddress } from "../../../../../account/proven-address"
import { signIn } from "../../../../../account/sign-in"
import { completeRegistrationWorkflow } from "../../../../../workflows/account/complete-registration"

/** The account comes to be here, when the link shows that the address is read by whoever asks; signed in at once. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ token: string }>) {
  const { token, password, ...name } = completeRegistration.parse(req.body)
  const email = await provenAddress(req.scope, "register", token)
  needGoodPassword(password, email)
  await completeRegistrationWorkflow(req.scope).run({ input: { email, password, ...name } })
  res.status(201).json({ token: await signIn(req.scope, { email, password }) })
}
