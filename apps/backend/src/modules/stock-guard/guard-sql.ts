import { OVERBOOKED } from "./overbooked"

/**
 * Refuses a reservation of more than there is. The level's row is locked first, so that two that reserve at once are seen
 * one after the other, whatever lock provider the house has. What is not there cannot be reserved.
 */
const refuse = `
create or replace function refuse_overbooking() returns trigger language plpgsql as $body$
declare
  stocked numeric;
  taken numeric;
begin
  if new.deleted_at is not null or new.allow_backorder then return new; end if;
  if tg_op = 'UPDATE' and old.deleted_at is null and new.inventory_item_id = old.inventory_item_id
    and new.location_id = old.location_id and new.quantity <= old.quantity then return new; end if;
  select stocked_quantity into stocked from inventory_level
    where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null for update;
  select coalesce(sum(quantity), 0) into taken from reservation_item
    where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null and id <> new.id;
  if taken + new.quantity > coalesce(stocked, 0) then
    raise exception '${OVERBOOKED}: % of % reserved, % more asked for', taken, coalesce(stocked, 0), new.quantity;
  end if;
  return new;
end
$body$;
create or replace trigger refuse_overbooking before insert or update on reservation_item
for each row execute function refuse_overbooking();`

/**
 * What is reserved of a level is what its reservations say. Medusa reads the number, adds to it and writes it back; two
 * that do so at once would leave it wrong for good. So whatever it writes, the sum of the rows is what is kept.
 */
const count = `
create or replace function count_reserved() returns trigger language plpgsql as $body$
begin
  select coalesce(sum(quantity), 0) into new.reserved_quantity from reservation_item
    where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
  new.raw_reserved_quantity := jsonb_build_object('value', new.reserved_quantity::text, 'precision', 20);
  return new;
end
$body$;
create or replace trigger count_reserved before insert or update of reserved_quantity on inventory_level
for each row execute function count_reserved();
create or replace function recount_level() returns trigger language plpgsql as $body$
begin
  update inventory_level set reserved_quantity = reserved_quantity
    where deleted_at is null and (inventory_item_id, location_id) in ((new.inventory_item_id, new.location_id), (old.inventory_item_id, old.location_id));
  return null;
end
$body$;
create or replace trigger recount_level after insert or update of quantity, deleted_at, inventory_item_id, location_id or delete on reservation_item
for each row execute function recount_level();`

/** The guard of Medusa's stock tables; may be run at every start. */
export const guardSql = refuse + count
