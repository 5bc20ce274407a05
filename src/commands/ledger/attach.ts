/** Attaches a file to a record: a copy in the folder named by its id, with its hash in the record. */
import { createHash } from 'node:crypto'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { CommandError } from '../../model/errors.ts'
import { appendItem } from '../../parse/edit-front-matter.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { createFile, removeFile } from '../../store/write-file.ts'
import type { FieldValue } from './entry-fields.ts'
import type { NamedRecord } from './record-of.ts'
import type { Shell } from '../shell.ts'
import { holdsBytes, isThere, plainBytes, withoutLinks } from '../../store/files.ts'

/** Whose file is evidence, with its hash: a receipt of an authority as well. */
const HASHED: ReadonlySet<string> = new Set(['evidence', 'submitted'])

/** The entry that may have a file. */
interface Attaching {
  readonly record: NamedRecord
  readonly event: string
  readonly fields: Record<string, FieldValue>
  readonly fileAt: ((typed: string) => string) | undefined
  readonly yaml: YamlModule
}

/**
 * Copies the file that `path=` names to where the record's attachments lie, unless it lies there, or is a path of the
 * record already; `evidence`, and `submitted` of its receipt, put it with its SHA-256 among the record's evidence too.
 * Gives the record's text with the evidence in it, the entry's keys, and how the copy goes away again.
 *
 * @throws CommandError (2) where there is no such file, or another one of that name.
 */
export function attach(
  { root }: Pick<Shell, 'root'>,
  { record, event, fields, fileAt, yaml }: Attaching
) {
  const unchanged = { text: record.text, fields, takeBack: () => undefined }
  const { path: asked } = fields
  if (typeof asked !== 'string' || fileAt === undefined || record.id === null) return unchanged
  const folder = dirname(resolve(root, record.path))
  const own = asked.startsWith('/') ? resolve(root, asked.slice(1)) : resolve(folder, asked)
  const file = isThere(own) ? own : fileAt(asked)
  const bytes = bytesOf(file, asked)
  if (bytes === null) return unchanged
  const isInside = !relative(resolve(root), file).startsWith(`..${sep}`)
  const isBeside = isInside && !relative(folder, file).startsWith('..')
  const target = isBeside ? file : resolve(folder, record.id, basename(file))
  const isNew = !isThere(target)
  if (!isNew && !holdsBytes(target, bytes)) {
    throw new CommandError(
      `${relative(root, target)} is another file of that name already; nothing was written.`,
      'Give the new one another name, and attach it again.'
    )
  }
  if (isNew) createFile(root, relative(root, target).split(sep).join('/'), bytes)
  const takeBack = () => {
    if (isNew) removeFile(target)
  }
  const path = relative(folder, target).split(sep).join('/')
  const { duty } = fields
  const note = fields['note'] ?? (typeof duty === 'string' ? `receipt of ${duty}` : undefined)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const isListed = record.file?.incident.evidence?.some((one) => one.path === path) === true
  const item = {
    path,
    ...(typeof note === 'string' && !note.includes('\n') ? { note } : {}),
    sha256,
  }
  const text =
    HASHED.has(event) && !isListed
      ? appendItem(record.text, record.path, { key: 'evidence', item }, yaml)
      : record.text
  if (text !== null) return { text, fields: { ...fields, path }, takeBack }
  takeBack()
  throw new CommandError(
    `${record.path} has evidence that cannot be added to. Nothing was written.`,
    'Run `incident-ledger check`.'
  )
}

/** Null for a folder, which a record may name, and nobody hashes. */
function bytesOf(file: string, asked: string): Buffer | null {
  if (!isThere(file)) {
    throw new CommandError(
      `There is no file ${asked}, neither here nor beside the record. Nothing was written.`,
      'Type the path from where you stand.'
    )
  }
  return plainBytes(withoutLinks(file))
}
