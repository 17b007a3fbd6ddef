import type { Drawer } from "../shared/scene.js"

export const woodwork: Readonly<Record<string, Drawer>> = {}
