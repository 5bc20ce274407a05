/** How the command that runs was called: what its hints are to say instead of a name that is on nobody's path. */
import { dirname, join, relative } from 'node:path'
import { COMMAND, shellWord } from '../text/spelled.ts'
import { findInstalled } from '../store/installed.ts'
import { withoutLinks } from '../store/files.ts'

/**
 * `script` is the file that node was given; `cwd` is where it is called, null for from anywhere; `asked` is what a
 * caller who wraps it wants it called (INCIDENT_LEDGER_COMMAND).
 */
export function howCalled(script: string, cwd: string | null, asked: string | undefined): string {
  if (asked !== undefined && asked !== '') return asked
  const installed = findInstalled(dirname(dirname(withoutLinks(script))))
  switch (installed.how) {
    case 'npx':
      return `npx --yes ${shellWord(installed.spec)}`
    case 'dependency':
      // Without --no, npx would fetch whatever somebody published under that name.
      return cwd === null || relative(installed.project, cwd).startsWith('..')
        ? node(script)
        : `npx --no ${COMMAND}`
    case 'machine':
      return COMMAND
    case 'clone':
      return node(near(script, cwd))
  }
}

function near(script: string, cwd: string | null): string {
  if (cwd === null) return script
  const path = relative(cwd, script)
  return path.startsWith(join('..', '..')) ? script : path
}

function node(script: string): string {
  return `node ${shellWord(script)}`
}
