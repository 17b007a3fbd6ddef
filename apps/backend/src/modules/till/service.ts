import type { Context, DAL, FindConfig, ModulesSdkTypes } from "@medusajs/framework/types"
import { defineJoinerConfig } from "@medusajs/framework/utils"
import TillSale from "./models/till-sale"

/** A completed sale as it is stored; amounts in øre. `lines` and `stock_conflicts` are snapshots. */
export type TillSaleRow = {
  id: string
  idempotency_key: string
  fingerprint: string
  order_id: string
  display_id: number
  actor_id: string
  means: "cash" | "external_card" | "vipps"
  lines: unknown
  total: number
  vat: number
  rounding: number
  due: number
  tendered: number | null
  change: number | null
  reference: string | null
  stock_conflicts: unknown
  completed_at: Date
}
export type NewTillSale = Omit<TillSaleRow, "id">
export type TillSaleFilters = Partial<Pick<TillSaleRow, "idempotency_key">> & { id?: string | string[]; order_id?: string | string[] }

type Dependencies = {
  baseRepository: DAL.RepositoryService
  tillSaleService: ModulesSdkTypes.IMedusaInternalService<TillSaleRow, Dependencies>
}

/**
 * The till's sales: can be added and read. There is no update and no delete, on purpose: a completed sale is undone only
 * by a return (kassasystemforskrifta § 2-6). Medusa's generated service would have both.
 */
export default class TillModuleService {
  constructor(private readonly container: Dependencies) {}

  __joinerConfig() {
    return defineJoinerConfig("till", { models: [TillSale] })
  }

  /** @throws when the key or the order already has a sale */
  async addTillSale(sale: NewTillSale): Promise<TillSaleRow> {
    const [row] = await this.container.tillSaleService.create([sale])
    return this.serialize<TillSaleRow>(row)
  }

  async listTillSales(filters: TillSaleFilters = {}, config: FindConfig<TillSaleRow> = {}, context: Context = {}): Promise<TillSaleRow[]> {
    return this.serialize<TillSaleRow[]>(await this.container.tillSaleService.list(filters, config, context))
  }

  async listAndCountTillSales(filters: TillSaleFilters = {}, config: FindConfig<TillSaleRow> = {}, context: Context = {}): Promise<[TillSaleRow[], number]> {
    const [rows, count] = await this.container.tillSaleService.listAndCount(filters, config, context)
    return [await this.serialize<TillSaleRow[]>(rows), count]
  }

  private serialize<T extends object | object[]>(rows: unknown): Promise<T> {
    return this.container.baseRepository.serialize<T>(rows)
  }
}
