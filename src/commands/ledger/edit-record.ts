/** One record that a verb changes: read, decided and written while nobody else writes, and told of afterwards. */
import type { CommonOptions, Shell } from '../shell.ts'
import { alone } from './alone.ts'
import { gather } from './gather.ts'
import { recordOf } from './record-of.ts'
import type { Editing, Rewritten } from './rewrite.ts'

/** Which record: its id, its path, or a part of either that no other has. */
export interface EditOptions extends CommonOptions {
  readonly id: string
}

/**
 * Finds it.
 *
 * @throws CommandError (2) where none is meant, or several are.
 */
export async function editingOf(shell: Shell, options: EditOptions): Promise<Editing> {
  const gathered = await gather(shell, options, { moments: 'any', bearFaults: true })
  const record = recordOf(gathered.records, options.id, shell.place)
  return { gathered, record, yaml: await import('yaml') }
}

/** Changes it, then says how it stands: by then the next may write already. */
export async function editRecord<Done extends Pick<Rewritten, 'printResult'>>(
  shell: Shell,
  options: EditOptions,
  change: (editing: Editing) => Promise<Done>
): Promise<Done> {
  const done = await alone(shell, options, async () => change(await editingOf(shell, options)))
  await done.printResult()
  return done
}
