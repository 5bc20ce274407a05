/** In which files of dist/ the modules lie: what is always loaded together lies together, for each file costs a millisecond. */
import { resolve } from 'node:path'

/** @import { CodeSplittingGroup } from 'rolldown' */
/** @typedef {(id: string) => { readonly importedIds: readonly string[], readonly isEntry: boolean } | null} ModuleInfo */

/**
 * Each layer is what its roots load at once, less the layers before it; so none needs a later one, and nobody loads much
 * that they do not need. What is in no layer the bundler divides by who needs it; so it does with the entries, which wait
 * for what they load later: whatever lay beside them would wait too, for ever.
 */
const LAYERS = {
  start: ['src/cli.ts'],
  looking: ['src/commands/check.ts'],
  parsing: ['src/store/body-worker.ts', 'src/store/record-worker.ts'],
  judging: ['src/commands/ledger/judge-ledger.ts', 'src/commands/ledger/gather.ts'],
  telling: ['src/commands/status.ts', 'src/commands/act/act-check.ts'],
  delivering: ['src/commands/act/act-linger.ts', 'src/commands/sweep.ts'],
}

/**
 * The layers for one run of the bundler, which asks once it knows all modules.
 * @returns {CodeSplittingGroup[]}
 */
export function layers() {
  /** @type {Map<string, string> | null} */
  let known = null
  return Object.keys(LAYERS).map((layer, at, all) => ({
    debugName: layer,
    priority: all.length - at,
    name: (id, context) => {
      known ??= layersBy((one) => context.getModuleInfo(one))
      return known.get(id) === layer ? layer : null
    },
  }))
}

/**
 * The layer of each module that is in one.
 * @param {ModuleInfo} infoOf
 */
function layersBy(infoOf) {
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const [layer, roots] of Object.entries(LAYERS)) {
    const open = roots.map((root) => resolve(root))
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const info = infoOf(id)
      if (info === null || found.has(id)) continue
      if (!info.isEntry) found.set(id, layer)
      open.push(...info.importedIds)
    }
  }
  return found
}
