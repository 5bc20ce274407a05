/** The verbs that change a file that is there: log, correct, undo, set, write, close, cover; and rota, which makes one. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Machine } from './machine.ts'
import { type Act, common, type GitFlags, gitWishOf, verb, withGit } from './verb.ts'

const AT = 'when it happened: 03:12, "yesterday 22:40", now-20m; else now'
const ID = 'the incident: its id, path, or any part that no other has'

/** Adds them to the line. */
export function addEditVerbs(line: Command, act: Act, machine: Machine): void {
  const home = machine.env['HOME']
  // Behind `path=` bash alone puts the home folder in the place of a tilde.
  const fileAt = (typed: string) =>
    home !== undefined && typed.startsWith('~/')
      ? resolve(home, typed.slice(2))
      : resolve(machine.cwd, typed)
  const typistHere = async () => (await import('./typist.ts')).typistOf(machine)
  verb(line, 'log', 'add an entry to a record’s timeline')
    .argument('<id>', ID)
    .argument('<event>', 'engaged, updated, contained, resolved, closed …')
    .argument(
      '[details...]',
      'key=value, as in: role=security-officer who=sam note="on it"; note=- reads the pipe'
    )
    .option('--at <moment>', AT)
    .option('--editor', 'write the note in your editor')
    .action(
      act<{ at?: string; editor?: true }>(
        async (shell, [id = '', event = '', ...details], given) => {
          const { log } = await import('../commands/log.ts')
          const { at, editor } = given
          const typist = await typistHere()
          return log(shell, { ...common(given), id, event, details, at, editor, typist, fileAt })
        }
      )
    )

  verb(line, 'correct', 'correct an entry; where it was committed, the record then says so')
    .argument('<id>', ID)
    .argument('<entry>', 'the entry: started, or updated#2 for the second from the top')
    .argument('[details...]', 'key=value as it should be; key= takes it away; approximate')
    .option('--at <moment>', 'when it really happened')
    .option('--reason <text>', 'why; needed where the entry was committed')
    .option('--by <who>', 'who corrects it')
    .action(
      act<{ at?: string; reason?: string; by?: string }>(
        async (shell, [id = '', entry = '', ...details], given) => {
          const { correct } = await import('../commands/correct.ts')
          const { at, reason, by } = given
          const typist = await typistHere()
          return correct(shell, { ...common(given), id, entry, details, at, reason, by, typist })
        }
      )
    )

  verb(line, 'undo', 'take back the latest entry, while it is not committed')
    .argument('<id>', ID)
    .action(
      act(async (shell, [id = ''], given) => {
        const { undo } = await import('../commands/undo.ts')
        return undo(shell, { ...common(given), id })
      })
    )

  verb(line, 'set', 'change title, services, links, related incidents, cause or roles of a record')
    .argument('<id>', ID)
    .argument(
      '<changes...>',
      'title="Slow mail" services+=web links+="bridge https://…" roles+=incident-manager:sam related+=0312 duplicate-of=0312 cause=deployment tlp=amber; -= takes one away, key= all'
    )
    .action(
      act(async (shell, [id = '', ...changes], given) => {
        const { set } = await import('../commands/set.ts')
        return set(shell, { ...common(given), id, changes })
      })
    )

  verb(line, 'write', 'write a section of a record: summary, root-cause, follow-up …')
    .argument('<id>', ID)
    .argument('<section>', 'summary, impact, actions-taken, root-cause, follow-up …')
    .argument('[words...]', 'what it says; - reads the pipe; "@owner …" is a follow-up task')
    .option('--append', 'after what stands there')
    .option('--editor', 'in your editor, which begins with what stands there')
    .action(
      act<{ append?: true; editor?: true }>(
        async (shell, [id = '', section = '', ...words], given) => {
          const { write } = await import('../commands/write.ts')
          const { append: isAppended = false, editor: isEdited = false } = given
          const asked = { id, section, words: words.join(' '), isAppended, isEdited }
          return write(shell, { ...common(given), ...asked, typist: await typistHere() })
        }
      )
    )

  verb(line, 'close', 'list what a closing asks, ask for it at a terminal, and close')
    .argument('<id>', ID)
    .argument('[details...]', 'key=value of the closing entry, as in: by=alice note="done"')
    .option('--at <moment>', AT)
    .action(
      act<{ at?: string }>(async (shell, [id = '', ...details], given) => {
        const [{ close }, { asker }] = await Promise.all([
          import('../commands/close.ts'),
          import('./asker.ts'),
        ])
        const typist = await typistHere()
        const { at } = given
        return close(shell, { ...common(given), id, details, at, typist, asker: await asker() })
      })
    )

  withGit(
    verb(line, 'cover', 'enter who stands in on a rota, and when')
      .argument('<rota>', 'a rota of rota.yml')
      .argument('<login>', 'who is on duty then')
      .option('--from <moment>', 'when it begins: 18:00, "tomorrow 09:00"; else now')
      .requiredOption('--to <moment>', 'when it ends: the next 18:00, "2026-12-01 09:00"')
      .option('--reason <text>', 'why'),
    'the rota'
  ).action(
    act<{ from?: string; to: string; reason?: string } & GitFlags>(
      async (shell, [rota = '', login = ''], given) => {
        const { cover } = await import('../commands/cover.ts')
        const { from, to, reason } = given
        const git = gitWishOf(given, given.env)
        return cover(shell, { ...common(given), rota, login, from, to, reason, git })
      }
    )
  )

  verb(line, 'rota', 'make a rota of the schedules of another tool, once')
    .argument('<what>', 'import')
    .argument('<files...>', 'exports of PagerDuty or Opsgenie (JSON), or a calendar (.ics)')
    .option('--login <name=login>', 'who somebody of an export is; may be repeated', collected, [])
    .option('--rota <name>', 'what it is called; else as the schedule is')
    .option('--write', 'write it beside the policy, where there is none')
    .action(
      act<{ login: readonly string[]; rota?: string; write?: true }>(
        async (shell, [asked = '', ...files], given) => {
          const { rotaImport } = await import('../commands/rota-import.ts')
          const { login: logins, rota = null, write } = given
          return rotaImport(shell, {
            ...common(given),
            asked,
            files: files.map((typed) => ({ typed, path: fileAt(typed) })),
            logins,
            rota,
            what: write === true ? 'write' : 'print',
          })
        }
      )
    )
}

function collected(one: string, before: readonly string[]): readonly string[] {
  return [...before, one]
}
