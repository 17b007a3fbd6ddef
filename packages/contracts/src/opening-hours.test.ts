import { expect, it } from "vitest"
import { openingHoursIn } from "./opening-hours.js"

it.each([
  ["Tirsdag–fredag", "kl. 11–17", "Tuesday–Friday", "11–17"],
  ["Lørdag", "kl. 10.30–15.00", "Saturday", "10:30–15:00"],
  ["Mandag og søndag", "stengt", "Monday and Sunday", "closed"],
  ["Lørdager i desember", "etter avtale", "Lørdager i desember", "by appointment"],
])("says %s %s in English", (days, hours, englishDays, englishHours) => {
  expect(openingHoursIn("en", { days, hours })).toEqual({ days: englishDays, hours: englishHours })
  expect(openingHoursIn("nb", { days, hours })).toEqual({ days, hours })
})
