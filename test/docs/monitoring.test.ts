/** The recipes for monitors: what each would post is rendered from an alert, and read as the action reads it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { parseIssueReport } from '../../src/parse/issue-report.ts'

const page = readFileSync('docs/reference/monitoring.md', 'utf8')

/** An alert as Alertmanager and Grafana hand it to their templates. */
const alert = (status: string, labels: Readonly<Record<string, string>> = {}) => ({
  Status: status,
  Alerts: [{ StartsAt: '2026-11-21T03:02:11Z' }],
  GroupLabels: { alertname: 'LoginErrors', service: 'login-api' },
  CommonLabels: { alertname: 'LoginErrors', service: 'login-api', ...labels },
  CommonAnnotations: { summary: 'One login in three fails.' },
})

type Alert = ReturnType<typeof alert>

/** The text of the first fenced block of a language. */
function block(language: string): string {
  const [, text] = page.split(`\n\`\`\`${language}\n`)
  return text?.split('\n```\n')[0] ?? ''
}

const STARTED = '(index .Alerts 0).StartsAt.Format "2006-01-02T15:04:05Z07:00"'

/** Renders as much of Go's templates as the recipes use; anything else is an error. */
function render(template: string, data: Alert): string {
  return template.replaceAll(/\{\{ (.*?) \}\}/g, (_, expression: string) => {
    if (expression === STARTED) return data.Alerts[0]?.StartsAt ?? ''
    if (expression === '.Status') return data.Status
    const [, set = '', key = ''] = /^\.(\w+)\.(\w+)$/.exec(expression) ?? []
    if (set === 'GroupLabels' || set === 'CommonLabels' || set === 'CommonAnnotations')
      return valueIn(data[set], key)
    throw new Error(`The test does not know ${expression}.`)
  })
}

const valueIn = (set: object, key: string): string => String(new Map(Object.entries(set)).get(key) ?? '')

function alertmanager(data: Alert): Posted {
  const { receivers } = yaml.parse(block('yaml'))
  const { title, body, ...rest } = receivers[1].webhook_configs[0].payload
  return { ...rest, title: render(title, data), body: render(body, data) }
}

function grafana(data: Alert): Posted {
  const defined = new Map(
    [...block('gotemplate').matchAll(/\{\{ define "([\w.]+)" \}\}([\s\S]*?)\{\{ end \}\}/g)].map(
      ([, name = '', text = '']) => [name, text]
    )
  )
  // What calls the other two has no words of its own.
  expect(defined.get('incident.issue')).toBe(
    '{{ coll.Dict "title" (tmpl.Exec "incident.title" .) "body" (tmpl.Exec "incident.body" .) "labels" (coll.Slice "incident") | data.ToJSON }}'
  )
  const drawn = (name: string) => render(defined.get(name) ?? '', data)
  return { title: drawn('incident.title'), body: drawn('incident.body'), labels: ['incident'] }
}

interface Posted {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
}

test.for([
  ['Alertmanager', alertmanager],
  ['Grafana', grafana],
] as const)('%s posts what the action reads', ([, post]) => {
  const assessed = { impact: 'severe', urgency: 'immediate' }
  const posted = post(alert('firing', assessed))
  expect(Object.keys(posted).toSorted()).toEqual(['body', 'labels', 'title'])
  expect(posted).toMatchObject({ title: 'LoginErrors: login-api', labels: ['incident'] })
  expect(parseIssueReport(posted.body)).toEqual({
    unread: [],
    summary: 'One login in three fails.',
    services: ['login-api'],
    when: '2026-11-21T03:02:11Z',
    source: 'monitoring',
    impact: 'severe',
    urgency: 'immediate',
    fingerprint: 'LoginErrors login-api',
    isOver: false,
  })
  expect(parseIssueReport(post(alert('resolved')).body)).toMatchObject({
    impact: null,
    urgency: null,
    fingerprint: 'LoginErrors login-api',
    isOver: true,
  })
})

test('a shell posts what the action reads', () => {
  const shell = page.split('\n```sh\n').at(-1) ?? ''
  const body = shell.split("<<'END'\n")[1]?.split('\nEND\n')[0] ?? ''
  expect(parseIssueReport(body)).toMatchObject({
    summary: 'One login in three fails.',
    services: ['login-api'],
    fingerprint: 'login-api errors',
  })
})
