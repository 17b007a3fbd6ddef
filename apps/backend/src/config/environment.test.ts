import { EnvironmentError, parseEnvironment } from "./environment"

const good = {
  DATABASE_URL: "postgres://u:p@localhost:5432/verksted",
  JWT_SECRET: "j".repeat(32),
  COOKIE_SECRET: "c".repeat(32),
  LINK_SECRET: "l".repeat(32),
  STOREFRONT_SECRET: "s".repeat(32),
  BACKEND_URL: "http://localhost:9000/",
  STOREFRONT_URL: "http://localhost:3000",
  MAIL_DIR: "/tmp/mail",
  UPLOAD_DIR: "/tmp/uploads",
}

function linesOf(env: Record<string, string | undefined>): string[] {
  try {
    parseEnvironment(env)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.split("\n  ").slice(1)
    throw error
  }
  return []
}

describe("parseEnvironment", () => {
  it("takes a complete environment; addresses lose their last slash, DEMO is off unless it is 1", () => {
    expect(parseEnvironment(good)).toMatchObject({ BACKEND_URL: "http://localhost:9000", DEMO: false })
    expect(parseEnvironment({ ...good, DEMO: "1" }).DEMO).toBe(true)
    expect(parseEnvironment({ ...good, DEMO: "", REDIS_URL: "" })).toMatchObject({ DEMO: false, REDIS_URL: undefined })
  })

  it("reaches the storefront at its public address unless told of another", () => {
    expect(parseEnvironment(good).STOREFRONT_INTERNAL_URL).toBe("http://localhost:3000")
    expect(parseEnvironment({ ...good, STOREFRONT_INTERNAL_URL: "" }).STOREFRONT_INTERNAL_URL).toBe("http://localhost:3000")
    expect(parseEnvironment({ ...good, STOREFRONT_INTERNAL_URL: "http://10.0.0.2:3000/" }).STOREFRONT_INTERNAL_URL).toBe("http://10.0.0.2:3000")
  })

  it("names every wrong value on a line of its own", () => {
    expect(linesOf({ ...good, JWT_SECRET: "short", BACKEND_URL: "localhost", DEMO: "yes" })).toEqual([
      "JWT_SECRET må ha minst 32 tegn.",
      "BACKEND_URL må være en adresse som begynner med http:// eller https://.",
      "DEMO må være 1 eller stå tom.",
    ])
  })

  it("says what is missing and never repeats a secret", () => {
    expect(linesOf({ ...good, LINK_SECRET: undefined })).toEqual(["LINK_SECRET mangler."])
    expect(linesOf({ ...good, COOKIE_SECRET: "hunter2" }).join()).not.toContain("hunter2")
  })

  it("refuses another database than PostgreSQL", () => {
    expect(linesOf({ ...good, DATABASE_URL: "mysql://localhost/x" })).toHaveLength(1)
  })

  it("sends e-mail by a server that is named, from an address that is", () => {
    const SMTP_URL = "smtps://bruker:passord@smtp.eksempel.no:465"
    expect(parseEnvironment({ ...good, SMTP_URL, MAIL_FROM: "butikk@eksempel.no" })).toMatchObject({ SMTP_URL, MAIL_FROM: "butikk@eksempel.no" })
    expect(parseEnvironment({ ...good, SMTP_URL: "", MAIL_FROM: "" }).SMTP_URL).toBeUndefined()
    expect(linesOf({ ...good, SMTP_URL })).toEqual(["MAIL_FROM mangler: adressen som e-posten sendes fra når SMTP_URL er satt."])
    expect(linesOf({ ...good, SMTP_URL, MAIL_FROM: "butikken" })).toEqual(["MAIL_FROM må være en e-postadresse, slik: nettbutikk@eksempel.no."])
    for (const wrong of ["smtp.eksempel.no", "https://smtp.eksempel.no", "smtp://"]) {
      expect(linesOf({ ...good, SMTP_URL: wrong, MAIL_FROM: "butikk@eksempel.no" })).toEqual(["SMTP_URL må være en adresse som smtp://bruker:passord@smtp.eksempel.no:587."])
    }
  })
})
