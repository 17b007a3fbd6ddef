import { expect, it } from "vitest"
import { readWrk } from "./wrk.js"

const printed = `Running 10s test @ http://localhost:3000/
  2 threads and 4 connections
  Latency Distribution
     50%  350.00us
     75%    1.20ms
Requests/sec:   9307.47
Transfer/sec:    133.00MB
`

it("reads requests a second and the median", () => expect(readWrk(printed)).toEqual({ requestsPerSecond: 9307.47, medianMs: expect.closeTo(0.35) }))

it("takes nothing else for a measurement", () => expect(readWrk("unable to connect to localhost:3000 Connection refused")).toBeNull())
