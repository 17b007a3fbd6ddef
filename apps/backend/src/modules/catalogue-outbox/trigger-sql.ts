import type { Watch } from "./watches"

/** The function that every watch's triggers run. A fingerprint of it and of the watches stands as its comment. */
export const FUNCTION = "note_catalogue_change"

/**
 * Adds what a statement changed to the outbox, once per key, in the statement's own transaction: whoever changes the
 * catalogue, by whatever way, the change is noted if and only if it is made. A sale must never fail because the shop's
 * pages cannot be told, so an outbox that is not there is no error.
 */
export const functionSql = `
create or replace function ${FUNCTION}() returns trigger language plpgsql as $body$
declare
  says text := tg_argv[0];
  key_column text := tg_argv[1];
  only_columns text[] := nullif(string_to_array(tg_argv[2], ','), '{}');
  keys text[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct coalesce(to_jsonb(n) ->> key_column, '')) into keys from new_rows n;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct coalesce(to_jsonb(o) ->> key_column, '')) into keys from old_rows o;
  else
    with was as (select to_jsonb(o) - 'updated_at' as r from old_rows o),
    is_now as (select to_jsonb(n) - 'updated_at' as r from new_rows n),
    before as (select r ->> key_column as k, r ->> 'id' as id, case when only_columns is null then r else (select jsonb_agg(r -> c) from unnest(only_columns) c) end as seen from was),
    after as (select r ->> key_column as k, r ->> 'id' as id, case when only_columns is null then r else (select jsonb_agg(r -> c) from unnest(only_columns) c) end as seen from is_now)
    select array_agg(distinct coalesce(k, '')) into keys
    from ((table before except table after) union all (table after except table before)) changed;
  end if;
  insert into catalogue_change (id, kind, key)
  select 'cch_' || replace(gen_random_uuid()::text, '-', ''), says, k from unnest(keys) k;
  return null;
exception when undefined_table or undefined_column then
  raise warning 'A change of % was not noted for the shop: %', tg_table_name, sqlerrm;
  return null;
end
$body$;`

const events = [
  { name: "insert", tables: "new table as new_rows" },
  { name: "update", tables: "old table as old_rows new table as new_rows" },
  { name: "delete", tables: "old table as old_rows" },
]

/** One trigger for each way of writing: PostgreSQL gives a statement's rows to triggers of a single event only. */
export function triggerSql({ table, says, key = "", only = [] }: Watch): string {
  return events
    .map(({ name, tables }) => `create or replace trigger "${triggerName(says, name)}" after ${name} on "${table}" referencing ${tables}
for each statement execute function ${FUNCTION}('${says}', '${key}', '${only.join(",")}');`)
    .join("\n")
}

const triggerName = (says: string, event: string) => `catalogue_${says}_${event}`
