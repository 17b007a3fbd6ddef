import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { Maker } from "./models/maker"
import { MakerCredit } from "./models/maker-credit"
import { Making } from "./models/making"
import { Milestone } from "./models/milestone"
import { Workshop } from "./models/workshop"
import { WorkshopCredit } from "./models/workshop-credit"

export type WorkshopRow = InferTypeOf<typeof Workshop>
export type MakerRow = InferTypeOf<typeof Maker>

/** All shares of a product, in basis points. */
export type ProductShares = {
  workshops: { workshop_id: string; weight_bp: number }[]
  makers: { maker_id: string; weight_bp: number }[]
}

class WorkshopModuleService extends MedusaService({ Workshop, Maker, WorkshopCredit, MakerCredit, Milestone, Making }) {
  /** The product's shares as they are now. */
  async sharesOf(productId: string): Promise<ProductShares> {
    const [workshops, makers] = await Promise.all([
      this.listWorkshopCredits({ product_id: productId }),
      this.listMakerCredits({ product_id: productId }),
    ])
    return {
      workshops: workshops.map(({ workshop_id, weight_bp }) => ({ workshop_id, weight_bp })),
      makers: makers.map(({ maker_id, weight_bp }) => ({ maker_id, weight_bp })),
    }
  }

  /** Replaces all shares of a product in one transaction; two at once take turns, so the sum stays 100 %. */
  @InjectManager()
  async replaceShares(productId: string, shares: ProductShares, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await this.replaceShares_(productId, shares, context)
  }

  @InjectTransactionManager()
  protected async replaceShares_(productId: string, shares: ProductShares, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.transactionManager?.execute("select pg_advisory_xact_lock(hashtext(?))", [`workshop_shares:${productId}`])
    await this.deleteWorkshopCredits({ product_id: productId }, context)
    await this.deleteMakerCredits({ product_id: productId }, context)
    await this.createWorkshopCredits(shares.workshops.map((share) => ({ product_id: productId, ...share })), context)
    await this.createMakerCredits(shares.makers.map((share) => ({ product_id: productId, ...share })), context)
  }
}

export default WorkshopModuleService
