import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123223817 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "till_sale" ("id" text not null, "idempotency_key" text not null, "fingerprint" text not null, "order_id" text not null, "display_id" integer not null, "actor_id" text not null, "means" text check ("means" in ('cash', 'external_card', 'vipps')) not null, "lines" jsonb not null, "total" integer not null, "vat" integer not null, "rounding" integer not null, "due" integer not null, "tendered" integer null, "change" integer null, "reference" text null, "stock_conflicts" jsonb not null, "completed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "till_sale_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_till_sale_idempotency_key_unique" ON "till_sale" ("idempotency_key") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_till_sale_order_id_unique" ON "till_sale" ("order_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_till_sale_deleted_at" ON "till_sale" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`create or replace function till_sale_is_final() returns trigger language plpgsql as $$ begin raise exception 'A completed sale is never changed or deleted'; end $$;`)
    this.addSql(`create or replace trigger till_sale_is_final before update or delete on "till_sale" for each row execute function till_sale_is_final();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "till_sale" cascade;`)
    this.addSql(`drop function if exists till_sale_is_final();`)
  }
}
