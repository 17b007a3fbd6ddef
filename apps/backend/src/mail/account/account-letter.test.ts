import { accountLetter } from "./account-letter"

const seller = {
  shop_name: "Hyllene & co", legal_name: "Hyllene AS", organisation_number: "999888777", email: "post@hyllene.example", phone: "+47 55 00 00 00",
  address: { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" }, pickup_address: { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" },
  opening_hours: [{ days: "Tirsdag–fredag", hours: "kl. 11–17" }], vat_registered_from: null,
}

it.each(["nb", "en"] as const)("says in %s, in text and HTML, what the link is for and that nothing need be done", (language) => {
  for (const kind of ["finish", "already", "new_password", "no_account"] as const) {
    const link = "http://localhost:3000/konto/registrer?lenke=abc"
    const mail = accountLetter({ kind, link }, language, seller, false)
    expect(mail.text).toContain(link)
    expect(mail.html).toContain(`href="${link}"`)
    expect(mail.text).toMatch(language === "nb" ? /trenger du ikke å gjøre noe/ : /nothing to do/)
    expect(mail.html).toContain("Hyllene &amp; co")
    expect(mail.html).toContain(`lang="${language}"`)
    expect(accountLetter({ kind, link }, language, seller, true).subject).toBe(`[Demo] ${mail.subject}`)
  }
})
