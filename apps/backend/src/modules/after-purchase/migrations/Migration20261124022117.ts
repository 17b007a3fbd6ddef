import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124022117 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "withdrawal" ("id" text not null, "order_id" text not null, "key" text not null, "name" text not null, "email" text not null, "stated_at" timestamptz not null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_order_id" ON "withdrawal" ("order_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_deleted_at" ON "withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withdrawal_order_id_key_unique" ON "withdrawal" ("order_id", "key") WHERE deleted_at is null;`)

    this.addSql(`create table if not exists "withdrawal_line" ("id" text not null, "withdrawal_id" text not null, "item_id" text not null, "title" text not null, "variant_title" text null, "quantity" integer not null, "return_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_line_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_line_withdrawal_id" ON "withdrawal_line" ("withdrawal_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_line_deleted_at" ON "withdrawal_line" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`alter table if exists "withdrawal_line" add constraint "withdrawal_line_withdrawal_id_foreign" foreign key ("withdrawal_id") references "withdrawal" ("id") on update cascade;`)

    this.addSql(`create table if not exists "complaint" ("id" text not null, "order_id" text not null, "key" text not null, "text" text not null, "wish" text null, "lines" jsonb not null, "photo_ids" jsonb not null, "stated_at" timestamptz not null, "claim_id" text null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_order_id" ON "complaint" ("order_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_order_id_key_unique" ON "complaint" ("order_id", "key") WHERE deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "withdrawal_line" cascade;`)
    this.addSql(`drop table if exists "withdrawal" cascade;`)
    this.addSql(`drop table if exists "complaint" cascade;`)
  }
}
