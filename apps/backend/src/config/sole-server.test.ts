import { soleServer } from "./sole-server"

const DATABASE = "postgres://localhost/verksted"

describe("soleServer", () => {
  it("guards a server without Redis", () => {
    expect(soleServer("start", DATABASE, undefined)).toEqual([{ resolve: "./src/modules/sole-server", options: { database_url: DATABASE } }])
  })

  it("leaves several servers to Redis, and scripts and migrations alone", () => {
    expect(soleServer("start", DATABASE, "redis://localhost")).toEqual([])
    for (const command of ["exec", "db:migrate", "user", undefined]) expect(soleServer(command, DATABASE, undefined)).toEqual([])
  })
})
