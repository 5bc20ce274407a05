/** The steps of the walk through one incident: what the page says, and what is typed when. */

/** What the page says before a command, when the command is given, and the command as people type it. */
export type Step = readonly [words: string, now: string, line: string]

const DAY = '2026-11-24T'

export const STEPS: readonly Step[] = [
  [
    'Set a repository up, with the people whom your agreement names. At a terminal `init` asks for them.',
    `${DAY}08:00:00Z`,
    'init --yes --organization Acme --timezone Europe/Amsterdam --person incident-manager=alice --person security-officer=sam --person management=mia --person first-line=dana --person second-line=ben --person third-line=cleo',
  ],
  [
    '## 04:12 in the morning\n\nSomebody calls: nobody can sign in. One line puts it on record, and says whose clock runs. `--commit --push`, or `--pr` where main is protected, takes it to Git at once.',
    `${DAY}03:12:00Z`,
    'new "Nobody can sign in" --kind service --service login-api --source user --by dana',
  ],
  [
    'An id is known by any part that no other has: `0312`. The assessment sets the priority, and with it every deadline.',
    `${DAY}03:16:00Z`,
    'log 0312 assessed impact=severe urgency=immediate by=alice',
  ],
  [
    'It says what it misses, with the command that mends it.',
    `${DAY}03:17:00Z`,
    'write 0312 impact "Nobody signs in, on the web or on phones."',
  ],
  ['', `${DAY}03:18:00Z`, 'log 0312 engaged role=first-line by=dana note="the database refuses connections"'],
  [
    'A moment may be typed as it is said; what is meant is repeated in both clocks.',
    `${DAY}03:24:00Z`,
    'log 0312 updated audience=users expected=1h note="We know, and work on it." by=dana --at 04:22',
  ],
  [
    '',
    `${DAY}03:40:00Z`,
    'log 0312 engaged role=second-line by=ben note="reads the database’s log"',
  ],
  ['What is owed, and why:', `${DAY}03:41:00Z`, 'status 0312'],
  [
    '',
    `${DAY}03:50:00Z`,
    'log 0312 updated audience=users expected=1h note="Connections run out; we restart." by=dana',
  ],
  [
    '## It is over',
    `${DAY}04:05:00Z`,
    'log 0312 resolved by=dana --at 05:02 note="connections were leaked; restarted"',
  ],
  ['`close` lists all that a closing asks, at once. At a terminal it asks for what is missing.', `${DAY}09:00:00Z`, 'close 0312'],
  ['', `${DAY}09:04:00Z`, 'write 0312 summary "For 50 minutes nobody could sign in; a restart of the connection pool ended it."'],
  ['', `${DAY}09:05:00Z`, 'write 0312 actions-taken "Restarted the connection pool."'],
  ['', `${DAY}09:06:00Z`, 'write 0312 root-cause "A release leaked a connection for each failed login."'],
  ['', `${DAY}09:07:00Z`, 'write 0312 follow-up "@ben alert at 80 % of connections (due 2026-12-08)"'],
  ['', `${DAY}09:08:00Z`, 'write 0312 lessons-learned "Watch connections, not only errors."'],
  ['', `${DAY}09:10:00Z`, 'close 0312 by=alice'],
  ['', `${DAY}09:11:00Z`, 'log 0312 notified role=stakeholders by=alice note="all can sign in again"'],
  [
    '## Afterwards\n\nThe record is held against the rules, and the review is rendered from it; the action proposes it in a pull request.',
    `${DAY}09:20:00Z`,
    'check',
  ],
  ['', `${DAY}09:30:00Z`, 'review 0312'],
]
