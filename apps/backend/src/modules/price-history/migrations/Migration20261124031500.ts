import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Written by hand: that rows are only added is the rule, and no model can express it. */
export class Migration20261124031500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "price_point" (
      "id" text not null,
      "variant_id" text not null,
      "amount" integer not null,
      "on_sale" boolean not null,
      "from" timestamptz not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "price_point_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_point_deleted_at" ON "price_point" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_point_variant_id_from" ON "price_point" ("variant_id", "from") WHERE deleted_at IS NULL;`)
    this.addSql(`
      create function "price_point_refuse_change"() returns trigger language plpgsql as $$
      begin
        raise exception 'The price history is append-only: % is refused', tg_op using errcode = 'restrict_violation';
      end $$`)
    this.addSql(`create trigger "price_point_rows" before update or delete on "price_point" for each row execute function "price_point_refuse_change"()`)
    this.addSql(`create trigger "price_point_all" before truncate on "price_point" for each statement execute function "price_point_refuse_change"()`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_point" cascade;`)
    this.addSql(`drop function if exists "price_point_refuse_change"()`)
  }
}
