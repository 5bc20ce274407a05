/** The one grammar of logins. */
import { expect, test } from 'vitest'
import { PersonSchema } from '../../src/model/field-schemas.ts'
import { LoginSchema } from '../../src/model/field-schemas.ts'
import { taskFacts } from '../../src/model/task-text.ts'
import { parseCommands } from '../../src/parse/comment-commands.ts'
import { mention } from '../../src/text/markdown.ts'

const LOGINS = ['dana', 'Dana-J', 'a', 'a-b-c', 'x'.repeat(39), 'alice_acme', 'ACME1_admin']
const OTHERS = [
  '-dana',
  'dana-',
  'da--na',
  'x'.repeat(40),
  'alice_',
  'alice_ab',
  'a_b_acme',
  'alice_acme_corp',
  'da.na',
  'dana\n',
]

test.each(LOGINS)(
  '%s is one in the policy, as by, as owner, in a command and in a mention',
  (login) => {
    expect(LoginSchema.parse(login)).toBe(login)
    expect(PersonSchema.parse(`@${login}`)).toBe(login)
    expect(taskFacts(`@${login} mends it (due 2026-12-01)`).owner).toBe(login)
    expect(parseCommands(`/engage @${login} first-line`)).toMatchObject([{ asked: { who: login } }])
    expect(mention(login)).toMatch(/^@/)
  }
)

test.each(OTHERS)('%s is none', (text) => {
  expect(LoginSchema.safeParse(text).success).toBe(false)
  expect(parseCommands(`/engage @${text.trim()}x_`)[0]?.asked).toHaveProperty('unclear')
  expect(mention(text)).not.toMatch(/^@/)
})

test('a free name may hold a full-width space', () => {
  expect(PersonSchema.parse('山田\u3000太郎')).toBe('山田\u3000太郎')
})
