import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123222723 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "maker" ("id" text not null, "pseudonym" text not null, "card_identity_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "maker_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_maker_deleted_at" ON "maker" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_maker_pseudonym_unique" ON "maker" ("pseudonym") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "maker_credit" ("id" text not null, "product_id" text not null, "maker_id" text not null, "weight_bp" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "maker_credit_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_maker_credit_maker_id" ON "maker_credit" ("maker_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_maker_credit_deleted_at" ON "maker_credit" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_maker_credit_product_id_maker_id_unique" ON "maker_credit" ("product_id", "maker_id") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "making" ("id" text not null, "product_id" text not null, "material_cost" integer not null, "planned_units" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "making_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_making_deleted_at" ON "making" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_making_product_id_unique" ON "making" ("product_id") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "milestone" ("id" text not null, "product_id" text not null, "step" text not null, "on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "milestone_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_milestone_deleted_at" ON "milestone" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_milestone_product_id_step_unique" ON "milestone" ("product_id", "step") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "workshop" ("id" text not null, "name" text not null, "handle" text not null, "intro" text not null default '', "picture_url" text null, "colour" text not null, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "workshop_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_workshop_deleted_at" ON "workshop" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_workshop_handle_unique" ON "workshop" ("handle") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "workshop_credit" ("id" text not null, "product_id" text not null, "workshop_id" text not null, "weight_bp" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "workshop_credit_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_workshop_credit_workshop_id" ON "workshop_credit" ("workshop_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_workshop_credit_deleted_at" ON "workshop_credit" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_workshop_credit_product_id_workshop_id_unique" ON "workshop_credit" ("product_id", "workshop_id") WHERE deleted_at IS NULL;`)

    this.addSql(`alter table if exists "maker_credit" add constraint "maker_credit_maker_id_foreign" foreign key ("maker_id") references "maker" ("id") on update cascade;`)

    this.addSql(`alter table if exists "workshop_credit" add constraint "workshop_credit_workshop_id_foreign" foreign key ("workshop_id") references "workshop" ("id") on update cascade;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "maker_credit" drop constraint if exists "maker_credit_maker_id_foreign";`)

    this.addSql(`alter table if exists "workshop_credit" drop constraint if exists "workshop_credit_workshop_id_foreign";`)

    this.addSql(`drop table if exists "maker" cascade;`)

    this.addSql(`drop table if exists "maker_credit" cascade;`)

    this.addSql(`drop table if exists "making" cascade;`)

    this.addSql(`drop table if exists "milestone" cascade;`)

    this.addSql(`drop table if exists "workshop" cascade;`)

    this.addSql(`drop table if exists "workshop_credit" cascade;`)
  }

}
