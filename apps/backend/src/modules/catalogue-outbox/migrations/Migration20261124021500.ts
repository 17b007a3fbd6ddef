import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124021500 extends Migration {
  override async up(): Promise<void> {
    // What the columns say is told in outbox-row.ts.
    this.addSql(`create table if not exists "catalogue_change" (
      "id" text not null,
      "kind" text not null,
      "key" text not null default '',
      "created_at" timestamptz not null default now(),
      "due_at" timestamptz not null default now(),
      "delivery_id" text null,
      "claimed_until" timestamptz null,
      "delivered_at" timestamptz null,
      "attempts" integer not null default 0,
      "last_error" text null,
      constraint "catalogue_change_pkey" primary key ("id"));`)
    this.addSql(`create index if not exists "IDX_catalogue_change_due_at" on "catalogue_change" ("due_at") where "delivered_at" is null;`)
    this.addSql(`create index if not exists "IDX_catalogue_change_delivery_id" on "catalogue_change" ("delivery_id") where "delivery_id" is not null;`)
    this.addSql(`create index if not exists "IDX_catalogue_change_created_at" on "catalogue_change" ("created_at");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_change" cascade;`)
  }
}
