/** `fmt`: writes records in their normal form, keeping every other byte. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import { terminalLine } from '../text/terminal.ts'
import { writeFileAtomically } from '../store/write-file.ts'
import { alone } from './ledger/alone.ts'
import { chooseRecords } from './ledger/record-of.ts'
import { gather } from './ledger/gather.ts'
import { tellLeftOut } from './ledger/left-out.ts'
import { refresh } from './ledger/refresh.ts'
import type { CommonOptions, Shell } from './shell.ts'

/** Which records, and whether to write. */
export interface FormatOptions extends CommonOptions {
  /** All where empty. */
  readonly paths: readonly string[]
  /** Change nothing; exit 1 where something would change. */
  readonly check: boolean
}

/** Prints the path of each record that changed, or would. A record that cannot be read is left as it is, and said. */
export function formatRecords(shell: Shell, options: FormatOptions): Promise<ExitCode> {
  const work = () => formatChosen(shell, options)
  return options.check ? work() : alone(shell, options, work)
}

async function formatChosen(shell: Shell, options: FormatOptions): Promise<ExitCode> {
  const gathered = await gather(shell, options, { bearFaults: true, pasts: false })
  const yaml = await import('yaml')
  let changed = 0
  const chosen = chooseRecords(shell.root, gathered.records, options.paths)
  for (const { path, text, file } of chosen) {
    if (text === null || file === null) continue
    const { text: normal } = await refresh(path, text, gathered, {
      shell,
      yaml,
      instants: 'normal',
    })
    if (normal === text) continue
    changed += 1
    if (!options.check) writeFileAtomically(shell.root, path, normal, text)
    shell.out(`${terminalLine(path)}\n`)
  }
  const unreadable = chosen.filter(({ file }) => file === null)
  if (unreadable.length > 0) {
    tellLeftOut(shell, unreadable)
    throw new CommandError(
      unreadable.length === 1
        ? 'One record cannot be read, and stayed as it was.'
        : `${unreadable.length} records cannot be read, and stayed as they were.`,
      'Run `incident-ledger check` to see all that is wrong.',
      1
    )
  }
  return options.check && changed > 0 ? 1 : 0
}
