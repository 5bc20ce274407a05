/** Where long words come from: the pipe, or an editor of whoever sits there. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Typist } from '../commands/ledger/entry-fields.ts'
import { putFile } from '../disk/put-file.ts'
import { temporaryFolder } from '../disk/temporary-folder.ts'
import { writeAll } from '../disk/write-all.ts'
import { CommandError } from '../model/errors.ts'
import type { Machine } from './machine.ts'
import { readText } from '../store/files.ts'

/** The typist of this machine. */
export function typistOf({ env, input }: Pick<Machine, 'env' | 'input'>): Typist {
  return {
    read: input,
    edit: (initial) => edited(env, initial),
  }
}

/** Opens the editor as git does: its words are a shell's, since `code --wait` is two. */
function edited(env: NodeJS.ProcessEnv, initial: string): string {
  const editor = env['VISUAL'] ?? env['EDITOR'] ?? ''
  if (editor === '') {
    throw new CommandError(
      'No editor is set.',
      'Set EDITOR, as in `export EDITOR=vi`, or type the words on the line.'
    )
  }
  const { folder, forget } = temporaryFolder()
  try {
    const file = join(folder, 'words.md')
    const text = initial === '' ? '' : `${initial}\n`
    putFile(file, { fill: (open) => writeAll(open, Buffer.from(text)), replaces: false })
    const { status } = spawnSync('sh', ['-c', `${editor} "$@"`, editor, file], {
      stdio: 'inherit',
      env,
    })
    if (status === 0) return readText(file)
  } finally {
    forget()
  }
  throw new CommandError(
    `The editor ended without saving (${editor}). Nothing was written.`,
    'Run it again, or type the words on the line.'
  )
}
