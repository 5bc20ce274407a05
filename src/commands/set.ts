/** `set`: changes what a record says of itself beside its timeline: title, services, links, kin, cause and roles. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { Incident } from '../model/incident.ts'
import { changeKeys, type Changes } from '../parse/edit-front-matter.ts'
import { alone } from './ledger/alone.ts'
import { changesOf, isOwnKey, type Setting } from './ledger/record-changes.ts'
import { gather } from './ledger/gather.ts'
import { onlyOne, recordOf } from './ledger/record-of.ts'
import { rewrite, type Rewritten } from './ledger/rewrite.ts'
import type { CommonOptions, Shell } from './shell.ts'

/** The record, and what it is to say. */
export interface SetOptions extends CommonOptions {
  readonly id: string
  /** `key=value`, `key+=value`, `key-=value`; `key=` takes it away. */
  readonly changes: readonly string[]
}

/** Writes all of them, or none. */
export async function set(shell: Shell, options: SetOptions): Promise<ExitCode> {
  const { tell } = await alone(shell, options, () => changeRecord(shell, options))
  await tell()
  return 0
}

async function changeRecord(shell: Shell, options: SetOptions): Promise<Rewritten> {
  const gathered = await gather(shell, options, { moments: 'any', bearFaults: true })
  const record = recordOf(gathered.records, options.id, shell.place)
  if (record.file === null) {
    throw new CommandError(
      `${record.path} cannot be read, so that nothing can be changed in it.`,
      `Run \`incident-ledger check ${record.path}\`.`
    )
  }
  const yaml = await import('yaml')
  const { incident } = record.file
  const idOf: Setting['idOf'] = (asked) => onlyOne(gathered.records, asked, shell.place).id ?? asked
  const changes = changesOf(options.changes, { incident, idOf })
  const text = changeKeys(record.text, record.path, { entry: null, changes }, yaml)
  return rewrite(shell, {
    record,
    gathered,
    yaml,
    text,
    what: 'The record',
    isMeant: (after) => isAs(after, changes),
  })
}

function isAs(after: Incident, changes: Changes): boolean {
  return Object.entries(changes).every(([key, value]) => {
    if (isOwnKey(key)) return true // Taken off as the record is read; the text was compared already.
    const now: unknown = Reflect.get(after, key)
    return value === null
      ? now === undefined || key === 'declared'
      : JSON.stringify(now) === JSON.stringify(value)
  })
}
