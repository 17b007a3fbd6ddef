import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { freeCode } from "./free-code"
import { PickupCode } from "./models/pickup-code"

export class PickupService extends MedusaService({ PickupCode }) {
  /** The cart's code; null for a cart that is not picked up. */
  async codeOfCart(cart_id: string): Promise<string | null> {
    const [row] = await this.listPickupCodes({ cart_id }, { take: 1 })
    return row?.code ?? null
  }

  /**
   * Gives the cart a code that no other open order has. The database's unique index decides between two at once.
   * @throws MedusaError CONFLICT when every code is in use.
   */
  async openCode(cart_id: string): Promise<{ id: string; code: string }> {
    const open = await this.listPickupCodes({ is_open: true }, { select: ["code"], take: null })
    const code = freeCode(new Set(open.map((row) => row.code)))
    if (!code) throw new MedusaError(MedusaError.Types.CONFLICT, "Det er for mange varer som venter på å bli hentet. Ta kontakt med butikken.")
    return this.createPickupCodes({ cart_id, code })
  }
}
