/** One message, and one receiver that it goes out by. */
import type { Message, Outcome } from '../../src/channel/message.ts'
import type { Receiver } from '../../src/model/receiver.ts'
import { openChannels } from '../../src/send/open-channels.ts'
import { systemLookup } from '../../src/send/public-address.ts'
import { environmentOf } from '../../src/send/wiring.ts'

export const HOSTILE =
  '<script>@everyone</script> [click](https://evil.invalid) <!channel> *x* & "q"\u202E'

export const message = (more: Partial<Message> = {}): Message => ({
  receiver: 'one',
  event: 'notice',
  incident: 'INC-20261123-0900',
  row: 'v1:INC-20261123-0900:engage-first-line#0',
  key: 'v1:INC-20261123-0900:engage-first-line#0/call',
  keys: ['v1:INC-20261123-0900:engage-first-line#0/call'],
  step: 'call',
  dueAt: 1_795_338_900,
  to: '',
  address: null,
  logins: ['fay'],
  text: {
    subject: 'P1 due in 13m: engage the first line (INC-20261123-0900)',
    lines: [HOSTILE, 'Due 2026-11-23 09:15 UTC.'],
    url: 'https://github.com/kwetter/incidents/issues/7',
    severity: 'critical',
    priority: 'P1',
  },
  ...more,
})

/** Sends messages by one receiver, with seconds of 20 milliseconds; gives what came of them. */
export async function send(
  receiver: Receiver,
  variables: Record<string, string>,
  {
    insecure = true,
    messages = [message()] as readonly Message[],
    patience = 200,
    lookup = systemLookup,
  } = {}
): Promise<readonly Outcome[]> {
  const channels = openChannels({
    receivers: { one: receiver },
    environment: environmentOf(variables),
    insecure,
    now: () => 1_795_338_000,
    deadline: AbortSignal.timeout(20_000),
    second: 20,
    patience,
    lookup,
  })
  await channels.send(messages)
  return channels.outcomes()
}
