import type { Drawer } from "../shared/scene.js"

export const sewing: Readonly<Record<string, Drawer>> = {}
