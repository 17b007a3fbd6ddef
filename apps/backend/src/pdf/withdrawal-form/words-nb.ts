import type { FormWords } from "./words"

export const norwegian: FormWords = {
  file: (number) => `angreskjema-${number}.pdf`,
  title: (number, shop) => `Angreskjema for ordre ${number} hos ${shop}`,
  form: "Angreskjema",
  how: "Fyll ut og send inn dette skjemaet hvis du vil gå fra avtalen. Du kan også trykke «Angre kjøpet her» på bestillingen din i nettbutikken, eller skrive til oss.",
  to: "Sendes til",
  what: "Hva du vil gå fra",
  notice: "Jeg underretter herved om at jeg ønsker å gå fra avtalen om kjøp av disse varene (sett kryss):",
  order: (number, when) => `Ordrenummer ${number}, bestilt ${when}`,
  you: "Om deg",
  blanks: ["Varene ble mottatt den (dato)", "Forbrukerens navn", "Forbrukerens adresse", "Dato", "Underskrift (bare på papir)"],
}
