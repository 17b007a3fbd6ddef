import type { LedgerEntry } from "@verksted/contracts/ledger"
import { expect, test } from "vitest"
import { ledgerSheet } from "./ledger-sheet"

const entry = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: "led_1", seq: 1, at: "2026-12-31T23:30:00.000Z", oslo_date: "2027-01-01", kind: "sale", order_id: "order_1", display_id: 7, line_no: 1, channel: "nett",
  sku: "PS-STR-01-1", title: "Lue «Fjellbris»", workshop_id: "ws_1", workshop_name: "Strikkeverkstedet", weight_bp: 4000, qty: 1, gross: 34900, discount: 0,
  vat_rate: 11.11, vat: 6980, net: 27920, material_cost: 6200, reverses_id: null, reason: null, ...changes,
})

const cells = (changes: Partial<LedgerEntry>) => ledgerSheet([entry(changes)]).split("\r\n")[1]?.split(";") ?? []

test("begins with a byte order mark and Norwegian headings, and has decimal commas", () => {
  const sheet = ledgerSheet([entry()])
  expect(sheet.startsWith("\ufeffNr.;Dato;Klokkeslett;Type;Ordre;")).toBe(true)
  expect(sheet.split("\r\n")[1]).toBe("1;2027-01-01;00:30;Salg;7;1;Nett;PS-STR-01-1;Lue «Fjellbris»;Strikkeverkstedet;40,00;1;349,00;69,80;279,20;11,11;0,00;62,00;;led_1;")
})

test("a refund is negative, with what it reverses and why", () => {
  expect(cells({ kind: "refund", gross: -34900, qty: -1, reverses_id: "led_0", reason: "Angrerett" }).slice(-3)).toEqual(["Angrerett", "led_1", "led_0"])
  expect(cells({ gross: -5 })[12]).toBe("-0,05")
})

test.each(["=1+1", "+47", "-2", "@sum", "\tx", " =1"])("%j cannot run as a formula", (title) => {
  expect(cells({ title })[8]).toBe(`"'${title}"`)
})

test("semicolons, quotes and line breaks stay in their cell", () => {
  expect(ledgerSheet([entry({ title: 'Krus; «stort», 9"\nrødt' })])).toContain('"Krus; «stort», 9""\nrødt"')
})
