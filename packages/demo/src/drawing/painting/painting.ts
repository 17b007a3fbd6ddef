import type { Drawer } from "../shared/scene.js"

export const painting: Readonly<Record<string, Drawer>> = {}
