import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Written by hand: checks, the unique source and the triggers are the rules, and no model can express them. */
export class Migration20261123223147 extends Migration {
  override up(): void {
    this.addSql(`
      create table "ledger_entry" (
        "id" text primary key,
        "seq" bigint not null unique,
        "at" timestamptz not null,
        "oslo_date" date not null,
        "kind" text not null check ("kind" in ('sale', 'refund', 'correction', 'freight', 'freight_refund', 'rounding', 'gift', 'giftcard_sold', 'giftcard_redeemed')),
        "source" text not null,
        "part" text not null,
        "order_id" text not null,
        "display_id" integer null,
        "line_no" integer not null,
        "channel" text not null check ("channel" in ('nett', 'disk')),
        "product_id" text null,
        "sku" text null,
        "title" text not null,
        "workshop_id" text null,
        "workshop_name" text null,
        "weight_bp" integer not null check ("weight_bp" between 1 and 10000),
        "qty" integer not null,
        "gross" bigint not null,
        "discount" bigint not null,
        "vat_rate" numeric(5, 2) not null,
        "vat" bigint not null,
        "net" bigint not null,
        "material_cost" bigint not null,
        "fee" bigint not null default 0,
        "reverses_id" text null references "ledger_entry" ("id"),
        "reason" text null,
        "actor" text null,
        "recorded_at" timestamptz not null,
        "prev_hash" char(64) not null unique,
        "hash" char(64) not null unique,
        unique ("source", "part"),
        check ("gross" = "net" + "vat"),
        check (("workshop_id" is null) or ("kind" in ('sale', 'refund', 'correction')))
      )`)
    this.addSql(`create index "ledger_entry_order" on "ledger_entry" ("order_id")`)
    this.addSql(`create index "ledger_entry_day" on "ledger_entry" ("oslo_date", "seq")`)
    this.addSql(`create index "ledger_entry_product" on "ledger_entry" ("product_id") where "product_id" is not null`)
    this.addSql(`
      create table "ledger_maker_share" (
        "ref" uuid primary key,
        "order_id" text not null,
        "line_no" integer not null,
        "weight_bp" integer not null check ("weight_bp" between 1 and 10000)
      )`)
    this.addSql(`
      create table "ledger_maker_reference" (
        "ref" uuid primary key references "ledger_maker_share" ("ref"),
        "maker_id" text not null
      )`)
    this.addSql(`create index "ledger_maker_reference_maker" on "ledger_maker_reference" ("maker_id")`)
    this.addSql(`
      create function "ledger_refuse_change"() returns trigger language plpgsql as $$
      begin
        raise exception 'The ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$`)
    for (const table of ["ledger_entry", "ledger_maker_share"]) {
      this.addSql(`create trigger "${table}_rows" before update or delete on "${table}" for each row execute function "ledger_refuse_change"()`)
      this.addSql(`create trigger "${table}_all" before truncate on "${table}" for each statement execute function "ledger_refuse_change"()`)
    }
  }

  override down(): void {
    this.addSql(`drop table if exists "ledger_maker_reference", "ledger_maker_share", "ledger_entry"`)
    this.addSql(`drop function if exists "ledger_refuse_change"()`)
  }
}
