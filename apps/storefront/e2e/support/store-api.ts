import { expect, type APIRequestContext } from "@playwright/test"
import type { z } from "zod"
import { backendUrl, publishableKey } from "./house"

/** Medusa's store API with the shop's own key: for what a visitor's browser is never led to. */
export function storeApi(request: APIRequestContext) {
  return async <T>(path: string, shape: z.ZodType<T>, data?: unknown): Promise<T> => {
    const answer = await request.fetch(`${backendUrl}/store${path}`, { method: data === undefined ? "get" : "post", data, headers: { "x-publishable-api-key": publishableKey } })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return shape.parse(await answer.json())
  }
}
