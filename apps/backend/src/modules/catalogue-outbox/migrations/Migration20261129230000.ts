import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129230000 extends Migration {
  override async up(): Promise<void> {
    // A kind that is no more: a storefront that starts would have it told again, without a tag.
    this.addSql(`delete from "catalogue_change" where "kind" = 'categories';`)
  }

  // The pages that such a row named were none.
  override down(): void {}
}
