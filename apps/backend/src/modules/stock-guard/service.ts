/** The guard is all in the database (`guard-sql.ts`); Medusa wants a service of every module. */
export class StockGuardService {}
