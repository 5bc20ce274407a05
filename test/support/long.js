/**
 * Journeys through the whole command, action, audit or pack, and long searches, of more than three seconds each:
 * `npm run test:long` runs them and `npm test` does not, so that it ends within four minutes. Some of each room stay with
 * it, as does all that attacks.
 */
/** @type {Readonly<Record<string, readonly string[]>>} */
const JOURNEYS = {
  action: [
    'comment-commands',
    'comments',
    'confidential',
    'covers',
    'follow-ups',
    'hand-over',
    'markings',
    'missed',
    'present',
    'receivers',
    'record-head',
    'reports',
    'reviews',
  ],
  audit: [
    'after-closure',
    'afterwards',
    'command',
    'entries',
    'innocent',
    'kept',
    'of-the-time',
    'record-head',
    'records',
    'tracking-issues',
    'verdicts',
    'witnesses',
  ],
  cli: [
    'as-of',
    'declared',
    'draft',
    'faulty-policy',
    'formats',
    'init',
    'new-options',
    'new',
    'policy-of-the-time',
    'record-head',
    'report-policy',
    'rota',
    'screen',
  ],
  commands: [
    'follow-up-issues',
    'init',
    'judge-in-parts',
    'kept-outcome',
    'overview',
    'read-open',
    'report-history',
    'site',
    'sweep-budget',
    'sweep-heads',
    'sweep-killed',
    'sweep-speaking',
  ],
  delivery: ['notices', 'overview-issue'],
  git: ['policy-history', 'read-history', 'repository'],
  github: ['bad-answers', 'killed', 'receipts'],
  pack: ['pack', 'verify'],
  period: ['pictures', 'report'],
  rota: ['rota-properties'],
  rules: ['real-records'],
  scripts: ['check-regexps'],
  send: ['night', 'receivers'],
  simulation: ['beside', 'trouble'],
  site: ['draw-site'],
  store: ['parse-bodies', 'read-records'],
  watch: ['linger', 'stop', 'watch'],
}

export const LONG = Object.entries(JOURNEYS).flatMap(([room, names]) =>
  names.map((name) => `test/${room}/${name}.test.ts`)
)
