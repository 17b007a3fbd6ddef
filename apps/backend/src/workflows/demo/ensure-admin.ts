import { createWorkflow, transform, when, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createUserAccountWorkflow, deleteUsersWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { type DemoAdmin, ensureAdminIdentityStep } from "./steps/ensure-admin-identity"

/** The demo's administrator, who can sign in with the password that the demo prints; the user's id. */
export const ensureDemoAdminWorkflow = createWorkflow("ensure-demo-admin", (input: WorkflowData<DemoAdmin>) => {
  const identity = ensureAdminIdentityStep(input)
  const { data: users } = useQueryGraphStep({ entity: "user", fields: ["id"], filters: { email: input.email } })
  // A user whom no identity points at was left by a load that was cut off.
  const stray = transform({ users, identity }, ({ users, identity }) => users.map(({ id }) => id).filter((id) => id !== identity.user_id))
  when("stray-user", { stray }, ({ stray }) => stray.length > 0).then(() => {
    deleteUsersWorkflow.runAsStep({ input: { ids: stray } })
  })
  const created = when("no-user-yet", { identity }, ({ identity }) => !identity.user_id).then(() =>
    createUserAccountWorkflow.runAsStep({
      input: transform({ input, identity }, ({ input, identity }) => ({ authIdentityId: identity.identity_id, userData: { email: input.email, first_name: "Leder", last_name: "i demoen" } })),
    }),
  )
  return new WorkflowResponse(transform({ identity, created }, ({ identity, created }) => identity.user_id ?? created?.id ?? ""))
})
