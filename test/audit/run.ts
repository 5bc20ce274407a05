/** Audits a scene as the command does. */
import { pathToFileURL } from 'node:url'
import type { AuditFinding } from '../../src/audit/finding.ts'
import { auditHistory } from '../../src/audit/list.ts'
import {
  audit,
  type AuditOptions,
  type AuditSources,
  gatherAudit,
  type GatheredAudit,
} from '../../src/commands/audit.ts'
import type { Shell } from '../../src/commands/shell.ts'
import type { Instant } from '../../src/model/time.ts'
import { at } from '../support/incidents.ts'
import type { Scene } from './scene.ts'

const SOURCES: AuditSources = {
  dir: 'incidents',
  policy: null,
  population: null,
  verify: false,
  signers: null,
  cache: false,
  repository: null,
  token: null,
  apiUrl: 'https://api.github.invalid',
  author: 'github-actions[bot]',
}

/** What a command printed. */
export interface Printed {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

/** It is 1 December 2026, noon, unless said otherwise. */
interface Moment {
  readonly now?: Instant
  readonly place?: Shell['place']
}

function shellOf(
  root: string,
  printed: { out: string; err: string },
  { now = at('2026-12-01T12:00:00Z'), place = 'private' }: Moment = {}
): Shell {
  return {
    root,
    now,
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    color: false,
    columns: null,
    templates: new URL('templates/', pathToFileURL(`${process.cwd()}/`)),
    command: () => {},
    place,
    bodyWorker: new URL('build/body-worker.js', pathToFileURL(`${process.cwd()}/`)),
    recordWorker: new URL('build/record-worker.js', pathToFileURL(`${process.cwd()}/`)),
    watchdog: new URL('build/watchdog-worker.js', pathToFileURL(`${process.cwd()}/`)),
  }
}

/** The history of a scene, ready to be judged. */
export function gathered(
  scene: Scene,
  more: Partial<AuditSources> = {},
  moment: Moment = {}
): Promise<GatheredAudit> {
  return gatherAudit(shellOf(scene.folder, { out: '', err: '' }, moment), { ...SOURCES, ...more })
}

/** Every finding. */
export async function findings(
  scene: Scene,
  more: Partial<AuditSources> = {}
): Promise<AuditFinding[]> {
  return auditHistory((await gathered(scene, more)).context)
}

/** The findings of one rule, as `severity incident: message`. */
export async function told(
  scene: Scene,
  rule: string,
  more: Partial<AuditSources> = {}
): Promise<string[]> {
  return (await findings(scene, more))
    .filter((finding) => finding.rule === rule)
    .map(
      ({ severity, incident, message }) => `${severity} ${incident ?? '-'}: ${anonymous(message)}`
    )
}

/** What would make somebody uneasy: errors and warnings, as `severity rule incident`. */
export async function flagged(scene: Scene, more: Partial<AuditSources> = {}): Promise<string[]> {
  return (await findings(scene, more))
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, rule, incident }) => `${severity} ${rule} ${incident ?? '-'}`)
}

/** Runs the command. */
export async function run(
  scene: Scene,
  more: Partial<AuditOptions> = {},
  moment: Moment = {}
): Promise<Printed> {
  const printed = { out: '', err: '' }
  const options = { ...SOURCES, id: null, trail: false, format: 'text' as const, ...more }
  const exitCode = await audit(shellOf(scene.folder, printed, moment), options)
  return { exitCode, ...printed }
}

/** Hashes differ from run to run of git; a test says `<commit>`. */
export function anonymous(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{40}\b|\b[0-9a-f]{12}\b/g, '<commit>')
}
