import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Only kinds that something writes: a new one comes with its rule, its rows and its place in the sums. */
export class Migration20261129231500 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "ledger_entry"
        drop constraint "ledger_entry_kind_check",
        drop constraint "ledger_entry_check1",
        add constraint "ledger_entry_kind_check" check ("kind" in ('sale', 'refund', 'freight', 'freight_refund', 'rounding')),
        add constraint "ledger_entry_workshop_check" check ("workshop_id" is null or "kind" in ('sale', 'refund'))`)
  }

  override down(): void {
    this.addSql(`
      alter table "ledger_entry"
        drop constraint "ledger_entry_kind_check",
        drop constraint "ledger_entry_workshop_check",
        add constraint "ledger_entry_kind_check" check ("kind" in ('sale', 'refund', 'correction', 'freight', 'freight_refund', 'rounding', 'gift', 'giftcard_sold', 'giftcard_redeemed')),
        add constraint "ledger_entry_check1" check ("workshop_id" is null or "kind" in ('sale', 'refund', 'correction'))`)
  }
}
