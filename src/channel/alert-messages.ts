/** The messages that end alerts: somebody took it up, it is over, or it is owed no more. */
import { endOf, openAlertsOf } from '../delivery/alerts.ts'
import { rowOf, sentIn } from '../delivery/message-rows.ts'
import { drillMark } from '../report/words.ts'
import type { Message } from './message.ts'
import type { Telling } from './notice-messages.ts'
import { subjectOf } from './notice-text.ts'

/** What has to be said of the alerts that stand open; what this run tried in vain waits for the next one. */
export function alertMessages({ swept, delivered }: Telling): readonly Message[] {
  const { entry, policyFile } = swept
  return delivered.flatMap((delivery) =>
    openAlertsOf(delivery, policyFile.policy).flatMap((alert): Message[] => {
      const end = endOf(alert, entry)
      const key = delivery.keys.at(-1) ?? ''
      const row = rowOf(key)
      const tried = sentIn(swept.sent, key)
      if (end === null || row === null) return []
      if (tried.some(({ receiver, step }) => receiver === alert.receiver && step === end)) return []
      const { id } = entry.file.incident
      return [
        {
          receiver: alert.receiver,
          event: end,
          incident: id,
          row,
          key: `${row}/${end}`,
          keys: delivery.keys,
          step: end,
          dueAt: delivery.dueAt,
          to: '',
          address: null,
          logins: [],
          text: {
            subject: subjectOf(drillMark(entry), end === 'resolve' ? 'over' : 'taken up', id),
            lines: [],
            url: null,
            severity: 'info',
            priority: entry.course.priority,
          },
        },
      ]
    })
  )
}
