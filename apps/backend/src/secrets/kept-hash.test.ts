import { isSecret, keptHash } from "./kept-hash"

it("knows the secret again however its letters are composed, and no other", async () => {
  const kept = await keptHash("blåbærsyltetøy")
  expect(await isSecret("blåbærsyltetøy".normalize("NFD"), kept)).toBe(true)
  expect(await isSecret("Blåbærsyltetøy", kept)).toBe(false)
  expect(await isSecret("", null)).toBe(false)
})
