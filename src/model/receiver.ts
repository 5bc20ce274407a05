/** A receiver of the policy: a way beside GitHub by which a word goes out, with the names of what it takes to use it. */
import * as z from 'zod'
import { meant } from './described.ts'

/** Text before an @ and a host behind it, without anything that could begin another header or another recipient. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}$/

/** Whether a text is one e-mail address and nothing more. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text)
}

const AddressSchema = z
  .string()
  .regex(ADDRESS)
  .meta(meant('An address is written name@example.org.'))

/** Names begin with LEDGER_, so that no policy can send away a token or whatever else a runner keeps. */
const VariableSchema = z
  .string()
  .regex(/^LEDGER_[A-Z0-9_]{1,80}$/)
  .meta(meant('A variable of the environment begins with LEDGER_, as in LEDGER_PAGERDUTY_KEY.'))

const common = {
  private: z
    .boolean()
    .default(false)
    .describe('whether it may carry the words of confidential records'),
}

const url = VariableSchema.describe('the variable that holds the address')
const key = VariableSchema.describe('the variable that holds its key')

export const ReceiverSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('pagerduty').describe('whatever takes Events API v2'),
    'key-env': key,
    'url-env': url.optional(),
    ...common,
  }),
  z.strictObject({
    type: z.literal('slack').describe('an incoming web hook of Slack'),
    'url-env': url,
    ...common,
  }),
  z.strictObject({
    type: z.literal('teams').describe('a workflow web hook of Microsoft Teams'),
    'url-env': url,
    ...common,
  }),
  z.strictObject({
    type: z.literal('smtp').describe('e-mail'),
    'url-env': url,
    from: AddressSchema.describe('the sender’s address'),
    to: AddressSchema.optional().describe(
      'the address for whom neither people nor the contact has one'
    ),
    ...common,
  }),
  z.strictObject({
    type: z.literal('ntfy').describe('a topic of ntfy'),
    'url-env': url,
    'key-env': key.optional(),
    ...common,
  }),
  z.strictObject({
    type: z.literal('webhook').describe('JSON, signed as Standard Webhooks ask'),
    'url-env': url,
    'secret-env': VariableSchema.describe('the variable that holds the secret of the signature'),
    ...common,
  }),
])

/** A receiver as typed. */
export type Receiver = z.infer<typeof ReceiverSchema>
