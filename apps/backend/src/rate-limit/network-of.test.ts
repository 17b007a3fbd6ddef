import { networkOf } from "./network-of"

it("counts an IPv4 address as one, and a whole IPv6 network as one", () => {
  expect(networkOf("192.0.2.7")).toBe("192.0.2.7")
  const same = ["2001:db8:0:1::7", "2001:0DB8:0000:0001:ffff:0:0:1", "2001:db8:0:1:1:2:3:4", "2001:db8::1:1:2:3:4"]
  expect(new Set(same.map(networkOf))).toEqual(new Set(["2001:db8:0:1::/64"]))
  expect(networkOf("2001:db8:0:2::7")).not.toBe(networkOf("2001:db8:0:1::7"))
  expect(networkOf("::1")).toBe("0:0:0:0::/64")
  expect(networkOf("unknown")).toBe("unknown")
})
