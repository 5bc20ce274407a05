/** `set`: changes what a record says of itself beside its timeline: title, services, links, kin, cause and roles. */
import type { ExitCode } from '../model/errors.ts'
import type { Incident } from '../model/incident.ts'
import { changeKeys, type Changes } from '../parse/edit-front-matter.ts'
import { type EditOptions, editRecord } from './ledger/edit-record.ts'
import { changesOf, isOwnKey } from './ledger/record-changes.ts'
import { fileOf, onlyOne } from './ledger/record-of.ts'
import { rewrite } from './ledger/rewrite.ts'
import type { Shell } from './shell.ts'

/** The record, and what it is to say. */
export interface SetOptions extends EditOptions {
  /** `key=value`, `key+=value`, `key-=value`; `key=` takes it away. */
  readonly changes: readonly string[]
}

/** Writes all of them, or none. */
export async function set(shell: Shell, options: SetOptions): Promise<ExitCode> {
  await editRecord(shell, options, (editing) => {
    const { gathered, record, yaml } = editing
    const { incident } = fileOf(record, 'nothing can be changed in it')
    const idOf = (asked: string) => onlyOne(gathered.records, asked, shell.place).id ?? asked
    const changes = changesOf(options.changes, { incident, idOf })
    const text = changeKeys(record.text, record.path, { entry: null, changes }, yaml)
    const isMeant = (after: Incident) => isAs(after, changes)
    return rewrite(shell, { ...editing, text, what: 'The record', isMeant })
  })
  return 0
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
