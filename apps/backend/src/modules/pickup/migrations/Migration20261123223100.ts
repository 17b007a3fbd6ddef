import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123223100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "pickup_code" (
      "id" text not null,
      "cart_id" text not null,
      "code" text not null,
      "is_open" boolean not null default true,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "pickup_code_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pickup_code_cart_id_unique" ON "pickup_code" ("cart_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pickup_code_code_unique" ON "pickup_code" ("code") WHERE is_open and deleted_at is null;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pickup_code_deleted_at" ON "pickup_code" ("deleted_at") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pickup_code" cascade;`)
  }
}
