import { html, noHtml } from "./html"

describe("html", () => {
  it("escapes what is put in, in text and in attributes", () => {
    expect(html`<p title="${'"><script>'}">${"<b>&'"}</p>`.source).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;</p>')
  })

  it("keeps HTML of its own, alone or in a list", () => {
    expect(html`<ul>${["a", "<"].map((text) => html`<li>${text}</li>`)}${noHtml}</ul>`.source).toBe("<ul><li>a</li><li>&lt;</li></ul>")
  })
})
