import { namesIn } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import type { Stretch } from '../../survey/words/token-row.js'
import { isOutlet } from '../classes/outlet.js'
import type { Scene } from '../scene/scene.js'

/** The outlet that a phrase for a medium or its report names: "Time" of "Time magazine", "a detailed Herald report". */
export const outletWithin = (scene: Scene, core: Stretch): Name | null =>
  namesIn(scene, core).find(name => isOutlet(scene.row, name)) ?? null
