import { expect, type APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { backendUrl, staff } from "./house"

const signedIn = z.object({ token: z.string() })

export type StaffApi = {
  /** What the address answers; the test fails when it refuses. */
  read: <T>(path: string, shape: z.ZodType<T>) => Promise<T>
  send: <T>(path: string, data: unknown, shape: z.ZodType<T>) => Promise<T>
  remove: (path: string) => Promise<unknown>
}

/** Medusa's admin API with the demo administrator's login: to put things in place, and back where they were. */
export async function staffApi(request: APIRequestContext): Promise<StaffApi> {
  const { token } = signedIn.parse(await (await request.post(`${backendUrl}/auth/user/emailpass`, { data: staff })).json())
  const ask = async <T>(path: string, shape: z.ZodType<T>, method: "get" | "post" | "delete", data?: unknown): Promise<T> => {
    // A connection that the server has closed after a few idle seconds is told by the next question on it, which is then asked again.
    const answer = await request.fetch(`${backendUrl}${path}`, { method, data, headers: { authorization: `Bearer ${token}` }, maxRetries: 1 })
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
    return shape.parse(await answer.json())
  }
  return {
    read: (path, shape) => ask(path, shape, "get"),
    send: (path, data, shape) => ask(path, shape, "post", data),
    remove: (path) => ask(path, z.unknown(), "delete"),
  }
}
