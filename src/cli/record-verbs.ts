/** The verbs by which a ledger begins and grows: init, new, fmt. */
import type { Command } from 'commander'
import type { KnownIncident } from '../commands/new/draft-of.ts'
import { CommandError } from '../model/errors.ts'
import { typedList } from '../model/typed-list.ts'
import type { Machine } from './machine.ts'
import { type Act, common, type GitFlags, gitWishOf, verb, withGit } from './verb.ts'

interface InitFlags {
  readonly yes?: true
  readonly diff?: true
  readonly full?: true
  readonly private?: true
  readonly organization?: string
  readonly timezone?: string
  readonly hours?: string
  readonly person?: readonly string[]
  readonly action?: string
}

/** Adds it to the line. */
export function addInitVerb(line: Command, act: Act): void {
  verb(line, 'init', 'set a repository up: policy, workflow, forms and help; overwrites nothing')
    .option('--yes', 'ask nothing, take every default')
    .option('--diff', 'write nothing, print what it would write as a patch')
    .option('--organization <name>', 'the name of yours; else the owner of the remote')
    .option('--timezone <zone>', 'as in Europe/Amsterdam; else this machine’s')
    .option('--hours <from-to>', 'working hours of a weekday, as in 09:00-17:00')
    .option('--person <role=login...>', 'who holds a role; several logins with commas between')
    .option('--private', 'no stranger can read this repository')
    .option('--full', 'the default policy in full, with every comment')
    .option('--action <owner/name@commit>', 'where the workflow gets the action from')
    .action(
      act<InitFlags>(async (shell, _, given) => {
        const [{ init }, { asker }] = await Promise.all([
          import('../commands/init.ts'),
          import('./asker.ts'),
        ])
        const { yes, diff = false, full = false, action = null, ...flags } = given
        return init(shell, {
          ...flags,
          ...common(given),
          diff,
          full,
          action,
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          asker: yes || diff ? null : await asker(),
        })
      })
    )
}

interface NewFlags extends Omit<KnownIncident, 'services'>, GitFlags {
  readonly service?: readonly string[]
  readonly editor?: true
}

/** Adds them to the line. */
export function addRecordVerbs(line: Command, act: Act, machine: Machine): void {
  const made = verb(
    line,
    'new',
    'record an incident: writes the file, says its priority and who must act by when'
  )
    .argument('[title...]', 'what is wrong, in one line between quotes')
    .option('--title <text>', 'the same')
    .option('--kind <kind>', 'a kind of the policy; else service')
    .option('--service <names>', 'what is affected: a,b; may be repeated', listed)
    .option('--impact <impact>', 'severe, noticeable or minor (with --urgency: assesses at once)')
    .option('--urgency <urgency>', 'immediate, high or normal')
    .option('--scope <text>', 'what is affected, and how far; part of the assessment')
    .option('--by <who>', 'who reported it: a login, a role or a "Free Name"; else you')
    .option('--source <source>', 'user, administrator, monitoring or security-tool')
    .option('--at <moment>', 'when it was reported: 03:12, "yesterday 22:40", 20m ago; else now')
    .option('--started <moment>', 'when the fault began')
    .option('--detected <moment>', 'when somebody or something noticed it')
    .option('--summary <text>', 'what is known so far; - reads the pipe')
    .option('--editor', 'write the summary in your editor')
    .option('--exercise', 'a drill: marked as one everywhere, and counted in no figure')
    .option('--backfill', 'over already, and written down afterwards; else it counts as live')
  withGit(made, 'the record').action(
    act<NewFlags>(async (shell, words, given) => {
      const [{ create }, { typistOf }, { asker }] = await Promise.all([
        import('../commands/new.ts'),
        import('./typist.ts'),
        import('./asker.ts'),
      ])
      const { service: services = [], env } = given
      const isWhole = services.length > 0 && (words.length > 0 || given.title !== undefined)
      return create(shell, {
        ...given,
        ...common(given),
        services,
        title: titleOf(words, given.title),
        typist: typistOf(machine),
        asker: isWhole ? null : await asker(),
        actor: env['GITHUB_ACTOR'],
        git: gitWishOf(given, env),
      })
    })
  )

  verb(
    line,
    'fmt',
    'write instants and the summary fields in their normal form, keeping every other byte'
  )
    .argument('[paths...]', 'records; all of them where left out')
    .option('--check', 'change nothing; exit 1 if something would change')
    .action(
      act<{ check?: true }>(async (shell, paths, given) => {
        const { formatRecords } = await import('../commands/fmt.ts')
        return formatRecords(shell, { ...common(given), paths, check: given.check === true })
      })
    )
}

function listed(typed: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...typedList(typed)]
}

/** Words that nobody put between quotes may be anything; a service, say. */
function titleOf(words: readonly string[], option: string | undefined): string | undefined {
  const all = [...(option === undefined ? [] : [option]), ...words]
  if (all.length < 2) return all[0]
  throw new CommandError(
    `${JSON.stringify(all[1])} is more than a title.`,
    'Put the title between quotes, as in `incident-ledger new "Mail is slow"`; services go with --service a,b.'
  )
}
