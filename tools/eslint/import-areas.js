import path from "node:path"

const AREA = /(?:^|\/)(apps|packages|tools)\/([^/]+)\//
const MODULE = /\/apps\/backend\/src\/modules\/([^/]+)\//

/** Relative imports stay inside their own app or package, and inside their own backend module. */
export const importAreas = {
  meta: { type: "problem", schema: [], messages: {
    area: "A relative import may not leave {{area}}: import the package by its name, or not at all.",
    module: "Modules never import each other: “{{own}}” reaches into “{{other}}”. Let a workflow join them.",
  } },
  create(context) {
    const file = context.filename.replaceAll(path.sep, "/")
    const area = AREA.exec(file)?.[0]
    const own = MODULE.exec(file)?.[1]
    const check = (node) => {
      const source = node.source?.value
      if (typeof source !== "string" || !source.startsWith(".")) return
      const target = `${path.posix.join(path.posix.dirname(file), source)}/`
      if (area && !target.includes(area)) context.report({ node, messageId: "area", data: { area } })
      const other = MODULE.exec(target)?.[1]
      if (own && other && own !== other) context.report({ node, messageId: "module", data: { own, other } })
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check }
  },
}
