/** The verbs that judge and draw: check, status, oncall, review, draft, schema, policy. */
import { Argument, type Command, Option } from 'commander'
import type { CheckOptions } from '../commands/check.ts'
import { typedList } from '../model/typed-list.ts'
import type { Form } from '../model/json-schema.ts'
import { type Act, asOfOption, common, type DocumentFlags, format, verb, whatOf } from './verb.ts'

const FORMS = ['record', 'policy', 'rota'] as const satisfies readonly Form[]

interface StatusFlags {
  readonly all?: true
  readonly brief?: true
  readonly followUps?: true
  readonly priority?: string
  readonly service?: string
  readonly kind?: string
  readonly overdue?: true
  readonly mine?: true
  readonly format: 'text' | 'json'
}

/** Adds them to the line. */
export function addJudgeVerbs(line: Command, act: Act): void {
  verb(line, 'check', 'find what is wrong with records and policy, and what to type instead')
    .addOption(asOfOption())
    .argument('[paths...]', 'records to judge; all of them where left out')
    .addOption(format('text', 'json', 'github', 'sarif', 'markdown'))
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit code 1')
        .choices(['error', 'warning'])
        .default('error')
    )
    .option('--no-cache', 'judge every record again')
    .action(
      act<Pick<CheckOptions, 'format' | 'failOn' | 'cache'>>(async (shell, paths, given) => {
        const { check } = await import('../commands/check.ts')
        const { format: asked, failOn, cache } = given
        return check(shell, { ...common(given), paths, format: asked, failOn, cache })
      })
    )

  verb(line, 'status', 'open incidents, worst first; with an ID, why each deadline is what it is')
    .addOption(asOfOption())
    .argument('[id]', 'explain this one')
    .option('--all', 'closed and dismissed incidents too')
    .option('--brief', 'one line for each incident')
    .option('--follow-ups', 'what was promised after incidents; with --all what is done too')
    .option('--priority <names>', 'only these, as in P1,P2,unassessed')
    .option('--service <names>', 'only of these, as in mail,web')
    .option('--kind <names>', 'only of these, as in security')
    .option('--overdue', 'only where something is overdue')
    .option('--mine', 'only where it is your turn, or you hold a role')
    .addOption(format('text', 'json'))
    .action(
      act<StatusFlags>(async (shell, [id], given) => {
        const { status } = await import('../commands/status.ts')
        const { all = false, brief = false, overdue = false, mine = false } = given
        const { followUps = false } = given
        const wanted = {
          priorities: typedList(given.priority),
          services: typedList(given.service),
          kinds: typedList(given.kind),
          overdue,
          mine,
        }
        return status(shell, {
          ...common(given),
          id: id ?? null,
          all,
          brief,
          followUps,
          wanted,
          actor: given.env['GITHUB_ACTOR'],
          format: given.format,
        })
      })
    )

  verb(line, 'oncall', 'who is on duty now and next, or every shift of a period')
    .addOption(asOfOption())
    .argument('[rota]', 'this one; all of them where left out')
    .option('--at <moment>', 'at this moment (default: now)')
    .option('--from <date>', 'every shift from then on (default: now)')
    .option('--to <date>', 'where the period ends (default: 60 days after it begins)')
    .addOption(format('text', 'json', 'ics'))
    .action(
      act<{ at?: string; from?: string; to?: string; format: 'text' | 'json' | 'ics' }>(
        async (shell, [rota = null], given) => {
          const { oncall } = await import('../commands/oncall.ts')
          const { at = null, from = null, to = null } = given
          return oncall(shell, { ...common(given), rota, at, from, to, format: given.format })
        }
      )
    )

  verb(line, 'review', 'render the post-incident review of an incident')
    .addOption(asOfOption())
    .argument('<id>', 'the incident')
    .option('--write', 'write it beside the record, as <ID>/review.md')
    .option('--check', 'exit 1 if the committed review is out of date')
    .action(
      act<DocumentFlags>(async (shell, [id = ''], given) => {
        const { review } = await import('../commands/review.ts')
        return review(shell, { ...common(given), id, what: whatOf(given) })
      })
    )

  verb(
    line,
    'draft',
    'render a filing to an authority from the record, and what people have to add'
  )
    .argument('<id>', 'the incident')
    .argument('<duty>', 'of the policy: nis2-early-warning')
    .option('--write', 'write it beside the record, as <ID>/draft-<duty>.md')
    .option('--check', 'exit 1 if the one on disk is not what record and policy say')
    .action(
      act<DocumentFlags>(async (shell, [id = '', duty = ''], given) => {
        const { draft } = await import('../commands/draft.ts')
        return draft(shell, { ...common(given), id, duty, what: whatOf(given) })
      })
    )

  line
    .command('schema')
    .description('the form of a record, the policy or the rota as JSON Schema, for editors')
    .addArgument(new Argument('<form>', 'which of the three').choices(FORMS))
    .action(
      act(async (shell, [asked]) => {
        const [{ jsonSchemaOf }, { jsonText }] = await Promise.all([
          import('../model/json-schema.ts'),
          import('../text/json-text.ts'),
        ])
        const form = FORMS.find((one) => one === asked)
        if (form === undefined) throw new TypeError('commander lets only the choices through')
        shell.out(jsonText(jsonSchemaOf(form)))
        return 0
      })
    )

  verb(line, 'policy', 'the agreement of each kind as a document, rendered from the policy')
    .argument('[what]', 'packs: list the packs of duties; add: merge one into the policy')
    .argument('[name]', 'of the pack: nis2')
    .option('--kind <kind>', 'the kind of incidents that owes them', 'security')
    .option('--write', 'write the documents')
    .option('--check', 'exit 1 if the committed documents are out of date')
    .option('--out <folder>', 'where the documents are kept', 'docs/sla')
    .action(
      act<DocumentFlags & { out: string; kind: string }>(async (shell, args, given) => {
        const { packs, policy } = await import('../commands/policy.ts')
        const [asked, name] = args
        if (asked !== undefined)
          return packs(shell, { ...common(given), asked, name, kind: given.kind })
        return policy(shell, { ...common(given), what: whatOf(given), out: given.out })
      })
    )
}
