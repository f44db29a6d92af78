import { catalogue } from './catalogue.ts'
import en from './en/inventory.json'

/** Words of opening an inventory and picking a use case. */
export const inventoryWords = catalogue({ en })
