import type { AuthenticationInput, AuthenticationResponse, AuthIdentityDTO, AuthIdentityProviderService, ILockingModule } from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError, Modules } from "@medusajs/framework/utils"
import { cardSignIn } from "@verksted/contracts/maker"
import { PAUSED, WRONG } from "./answers"
import { hashCardCode } from "./card-code"
import { CARD_PROVIDER } from "./card-provider"
import { isSecret, keptHash } from "../../secrets/kept-hash"
import { afterWrongTry, isPaused, NO_TRIES, type Tries } from "./tries"
import { UnknownCodes } from "./unknown-codes"

type Card = { identity: AuthIdentityDTO; pin: string | null; tries: Tries }

const refused = (error: string): AuthenticationResponse => ({ success: false, error })

/**
 * The youth's card: a code and a PIN that the first use binds. Cards are issued by staff, so there is no
 * registration here. Tries of one card take turns, so that five at once count as five.
 */
export class MakerCardService extends AbstractAuthModuleProvider {
  static override identifier = CARD_PROVIDER
  static override DISPLAY_NAME = "Kort"
  private readonly locking: ILockingModule
  private readonly unknown = new UnknownCodes()

  constructor(container: { [Modules.LOCKING]: ILockingModule }, private readonly options: { secret: string }) {
    super()
    this.locking = container[Modules.LOCKING]
  }

  override async authenticate(data: AuthenticationInput, identities: AuthIdentityProviderService): Promise<AuthenticationResponse> {
    const parsed = cardSignIn.safeParse(data.body)
    if (!parsed.success) return refused(WRONG)
    const hash = hashCardCode(parsed.data.code, this.options.secret)
    return await this.locking.execute(`maker-card:${hash}`, () => this.open(hash, parsed.data.pin, identities), { timeout: 30 })
  }

  private async open(hash: string, pin: string, identities: AuthIdentityProviderService): Promise<AuthenticationResponse> {
    const card = await this.find(hash, identities)
    const tries = card?.tries ?? this.unknown.triesOf(hash)
    const now = new Date()
    if (isPaused(tries, now)) return refused(PAUSED)
    if (card && card.pin === null) {
      await identities.update(hash, { provider_metadata: { pin: await keptHash(pin), ...NO_TRIES } })
      return { success: true, authIdentity: withoutSecrets(card.identity) }
    }
    const right = await isSecret(pin, card?.pin ?? null)
    const next = right ? NO_TRIES : afterWrongTry(tries, now)
    if (card) await identities.update(hash, { provider_metadata: { pin: card.pin, ...next } })
    else this.unknown.remember(hash, next)
    return card && right ? { success: true, authIdentity: withoutSecrets(card.identity) } : refused(WRONG)
  }

  private async find(hash: string, identities: AuthIdentityProviderService): Promise<Card | null> {
    try {
      const identity = await identities.retrieve({ entity_id: hash })
      const kept = identity.provider_identities?.find((row) => row.provider === this.provider)?.provider_metadata
      const { pin = null, failed = 0, paused_until = null } = (kept ?? {}) as Partial<Tries> & { pin?: string | null }
      return { identity, pin, tries: { failed, paused_until } }
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null
      throw error
    }
  }
}

const withoutSecrets = (identity: AuthIdentityDTO): AuthIdentityDTO => ({
  ...identity,
  provider_identities: identity.provider_identities?.map((row) => ({ ...row, provider_metadata: {} })),
})
