import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateJwtToken, MedusaError, Modules } from "@medusajs/framework/utils"
import { cardSignIn } from "@verksted/contracts/maker"
import { PAUSED, PAUSE_SECONDS, WRONG } from "../../../../modules/maker-card/answers"
import { CARD_PROVIDER } from "../../../../modules/maker-card/card-provider"
import { TooManyTries } from "../../../too-many-tries"

/** Sign-in with card and PIN. Instead of Medusa's own route: a pause is 429, and a wrong form is told by field. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ token: string }>) {
  const { success, error, authIdentity } = await req.scope.resolve(Modules.AUTH).authenticate(CARD_PROVIDER, { body: cardSignIn.parse(req.body) })
  if (error === PAUSED) throw new TooManyTries(PAUSED, PAUSE_SECONDS)
  if (!success || !authIdentity) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, WRONG)
  const { jwtSecret, jwtExpiresIn, jwtOptions } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  const maker_id = authIdentity.app_metadata?.maker_id
  const token = generateJwtToken(
    { actor_id: maker_id, actor_type: "maker", auth_identity_id: authIdentity.id, auth_provider: CARD_PROVIDER, mfa_enabled: false, app_metadata: { maker_id }, user_metadata: {} },
    { secret: jwtSecret, expiresIn: jwtExpiresIn, jwtOptions },
  )
  res.json({ token })
}
