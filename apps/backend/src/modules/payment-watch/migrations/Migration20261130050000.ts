import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payment_event" ("id" text not null, "event_id" text not null, "type" text not null, "intent_id" text not null, "session_id" text null, "tries" integer not null default 0, "next_try_at" timestamptz not null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_event_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_event_event_id_unique" ON "payment_event" ("event_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_event_waiting" ON "payment_event" ("next_try_at") WHERE done_at IS NULL;`)

    this.addSql(`create table if not exists "payment_finding" ("id" text not null, "key" text not null, "what" text check ("what" in ('ordered', 'given_back', 'hold_ended', 'capture_late', 'failed')) not null, "why" text not null, "session_id" text null, "intent_id" text not null, "order_id" text null, "amount" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_finding_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_finding_key_unique" ON "payment_finding" ("key") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_event" cascade;`)
    this.addSql(`drop table if exists "payment_finding" cascade;`)
  }
}
