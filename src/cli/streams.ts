/** Where the command line's words go: a terminal, or the log of a run, whose runner takes some text for commands. */
import { readFileSync } from 'node:fs'
import type { Shell } from '../commands/shell.ts'
import { type Place, placeOf } from '../model/marking.ts'
import { defuseCommands } from '../report/terminal.ts'

/** The process's own streams. */
export async function streamsOf(
  env: NodeJS.ProcessEnv
): Promise<Pick<Shell, 'out' | 'err' | 'command' | 'place'>> {
  const isRun = env['GITHUB_ACTIONS'] === 'true'
  const shown = isRun ? defuseCommands : (text: string) => text
  return {
    out: (text) => void process.stdout.write(shown(text)),
    err: (text) => void process.stderr.write(shown(text)),
    command: (text) => void process.stdout.write(text),
    place: isRun ? await placeOfRun(env['GITHUB_EVENT_PATH']) : 'private',
  }
}

/** A log is as public as its repository. Where the event does not say, it is taken for public. */
async function placeOfRun(eventPath: string | undefined): Promise<Place> {
  const { isPrivateIn } = await import('../commands/act/github-event.ts')
  try {
    const payload: unknown = JSON.parse(readFileSync(eventPath ?? '', 'utf8'))
    return placeOf(isPrivateIn(payload))
  } catch {
    return 'public' // No event, or none that can be read: nobody knows.
  }
}
