import { passwordProblem } from "./password-problem"

const email = "kari.nordmann@eksempel.no"

describe("passwordProblem", () => {
  it.each(["password123", "Passord2024!", "1234567890", "qwertyuiop", "aaaaaaaaaa", "abababababab", "!!!!!!!!!!", "Sommer2026!!", "iloveyou123", "0987654321", "Kari.Nordmann", "kari.nordmann@eksempel.no", "karinordmann1985"])(
    "refuses %s", (password) => expect(passwordProblem(password, email)).toMatch(/Velg et annet\.$/))

  it.each(["blå hest i fjæra", "4tre5gulrøtter", "korrekt hest batteri stift", "LangtOgMittEget", "æøåæøåxyæøå lang", "nordmann kari er best"])(
    "takes %s", (password) => expect(passwordProblem(password, email)).toBeNull())
})
