import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "seller" (
      "id" text not null,
      "singleton" text not null default 'seller',
      "profile" jsonb null,
      "is_demo" boolean not null default false,
      "region_id" text not null,
      "web_channel_id" text not null,
      "counter_channel_id" text not null,
      "stock_location_id" text not null,
      "shipping_profile_id" text not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "seller_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_singleton_unique" ON "seller" ("singleton") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller" cascade;`)
  }
}
