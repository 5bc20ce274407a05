/** Every file that `init` would write, as it would be written: the text, what it is for, and whose it is. */
import { posix } from 'node:path'
import { jsonSchemaOf } from '../../model/json-schema.ts'
import { snippetFile } from '../../model/snippets.ts'
import { jsonText } from '../../text/json-text.ts'
import { COMMAND } from '../../text/spelled.ts'
import { fill, fullPolicy, type PolicyParts, shortPolicy } from './policy-text.ts'
import type { Survey } from './survey.ts'
import { type WorkflowParts, workflowText } from './workflow-text.ts'

/** One of them. */
export interface InitFile {
  readonly path: string
  readonly text: string
  /** What it is for, in a few words. */
  readonly what: string
  /**
   * What becomes of one that is there: `offer` what it lacks as a difference; `offer-ours` the same, but for words that no
   * version of ours wrote; `add` this text to its end; `keep` it, for it is the team's own from the first day on.
   */
  readonly existing: 'offer' | 'offer-ours' | 'add' | 'keep'
  /** What to say of one that is kept and lacks this. */
  readonly advice?: string
}

/** What they are made of. */
export interface InitParts
  extends WorkflowParts, Pick<PolicyParts, 'team' | 'now' | 'command' | 'shipped'> {
  readonly isFull: boolean
}

const SKILL = '.agents/skills/incident-ledger/SKILL.md'
const PULL_TEMPLATES = [
  '.github/pull_request_template.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
  'pull_request_template.md',
  'PULL_REQUEST_TEMPLATE.md',
  'docs/pull_request_template.md',
]

/** In the order in which a person reads them. */
export function filesOf(parts: InitParts): InitFile[] {
  const { survey, dir, policy, template } = parts
  const workflow = survey.workflows[0]?.path ?? freeName(survey)
  const pull = PULL_TEMPLATES.find((path) => survey.textOf(path) !== null)
  const words = wordsOf(parts)
  const filled = (name: string) => fill(template(`init/${name}`), words)
  const schema = posix.join(posix.dirname(policy), 'policy.schema.json')
  return [
    {
      path: policy,
      text: policyText(parts),
      what: 'the agreement: people, limits, escalation',
      existing: 'keep',
    },
    {
      path: workflow,
      text: workflowText(parts),
      what: 'runs the checks and the watch',
      existing: 'offer',
    },
    {
      path: posix.join(dir, 'README.md'),
      text: filled('readme.md'),
      what: 'how to report',
      existing: 'offer-ours',
    },
    ...formsOf(parts, words),
    {
      path: pull ?? '.github/pull_request_template.md',
      text: filled('pull-request.md'),
      what: 'what a new pull request says of incidents',
      existing: 'keep',
    },
    {
      path: schema,
      text: jsonText(jsonSchemaOf('policy')),
      what: 'lets editors complete the policy',
      existing: 'offer',
    },
    {
      path: posix.join(dir, 'record.schema.json'),
      text: jsonText(jsonSchemaOf('record')),
      what: 'the form of a record, for tools',
      existing: 'offer',
    },
    {
      path: '.vscode/settings.json',
      text: filled('vscode-settings.json'),
      what: 'tells VS Code of that schema',
      existing: 'keep',
      advice: `"yaml.schemas": { "./${schema}": "${policy}" }`,
    },
    {
      path: '.vscode/incident-ledger.code-snippets',
      text: jsonText(snippetFile()),
      what: 'starts a record or an entry in VS Code',
      existing: 'offer',
    },
    {
      path: 'AGENTS.md',
      text: filled('agents.md'),
      what: 'tells coding agents of the records',
      existing: 'add',
    },
    {
      path: SKILL,
      text: filled('skill.md'),
      what: 'how an agent records, and what it never invents',
      existing: 'offer-ours',
    },
  ]
}

/** A workflow of another purpose keeps its name. */
function freeName({ textOf }: Survey): string {
  const name = '.github/workflows/incidents.yml'
  return textOf(name) === null ? name : '.github/workflows/incident-ledger.yml'
}

function policyText(all: InitParts): string {
  const { team, template, policy, survey, isFull, dir } = all
  const forms = issuesOf(survey)
  const parts = {
    ...all,
    head: template('init/policy-head.yml'),
    schema: posix.basename(policy) === 'policy.yml' ? 'policy.schema.json' : './policy.schema.json',
    readme: posix.join(dir, 'README.md'),
    reports: {
      service: forms === null ? null : `Users open an issue: ${forms}`,
      security:
        survey.repository === null
          ? null
          : team.isPublic
            ? `Report privately: ${privateReport(survey)}`
            : `Open an issue: ${forms ?? ''}`,
    },
  }
  return isFull ? fullPolicy(parts) : shortPolicy(parts)
}

/** One form for all, or one for each kind where no stranger reads it. */
function formsOf(
  { team, template }: InitParts,
  words: Readonly<Record<string, string>>
): InitFile[] {
  const form = (name: string, more: Readonly<Record<string, string>>): InitFile => ({
    path: `.github/ISSUE_TEMPLATE/${name}.yml`,
    text: fill(template('init/issue-form.yml'), { ...words, ...more }),
    what: 'the form, for a phone and the web page',
    existing: 'offer-ours',
  })
  const service = form('incident', {
    name: 'Incident',
    about: 'Something does not work, or works badly.',
    labels: 'incident',
    warning: team.isPublic
      ? `A security incident? Everybody can read this: report it privately, at ${words['report']}`
      : 'A security incident has a form of its own.',
  })
  if (!team.isPublic) {
    const security = form('security-incident', {
      name: 'Security incident',
      about: 'Somebody got in, something leaked, or it looks so.',
      labels: 'incident, security',
      warning: 'For a private repository alone: in a public one an issue tells everybody.',
    })
    return [service, security]
  }
  const config: InitFile = {
    path: '.github/ISSUE_TEMPLATE/config.yml',
    text: fill(template('init/issue-config.yml'), words),
    what: 'leads security incidents to private reporting',
    existing: 'keep',
    advice: `a contact link to ${words['report']}`,
  }
  return words['report'] === NO_ADDRESS ? [service] : [service, config]
}

const NO_ADDRESS = 'Security → Report a vulnerability'

function issuesOf({ repository }: Survey): string | null {
  return repository === null ? null : `https://github.com/${repository}/issues/new/choose`
}

function privateReport({ repository }: Survey): string {
  return repository === null
    ? NO_ADDRESS
    : `https://github.com/${repository}/security/advisories/new`
}

function wordsOf({ survey, team, dir, policy, command }: InitParts): Record<string, string> {
  const report = privateReport(survey)
  const forms = issuesOf(survey)
  const owners = team.people['incident-manager']?.logins ?? []
  const way =
    report === NO_ADDRESS ? `by *${report}* on the page of the repository` : `at <${report}>`
  return {
    dir,
    policy,
    policyName: posix.basename(policy),
    policyLink: posix.relative(dir, policy),
    command: command ?? COMMAND,
    called:
      command === null
        ? `\`${COMMAND}\` stands for what you type to call the tool; [${posix.basename(policy)}](${posix.relative(dir, policy)}) may name it as \`command\`.\n`
        : '',
    schema: posix.join(posix.dirname(policy), 'policy.schema.json'),
    skill: SKILL,
    report,
    owners: owners.length === 0 ? '@YOUR-LOGIN' : owners.map((login) => `@${login}`).join(' '),
    web: `${forms === null ? '*Issues → New issue → Incident*' : `Open the form: <${forms}>`}; keep a bookmark on your phone. It pages once somebody with write access takes it up.`,
    security: team.isPublic
      ? `Everybody can read this repository. Report privately, ${way}, and keep the record in a private repository.`
      : `The form *Security incident*, or \`new --kind security\`. Where others than your team read along, report privately, ${way}.`,
    private: team.isPublic ? ` This one is public: report privately, ${way}.` : '',
  }
}
