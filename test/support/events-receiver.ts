/** A receiver of Events API v2: judges each body by the published form, and holds its alerts as PagerDuty does. */
import { Ajv } from 'ajv'
import { startWebReceiver, type WebReceiver } from './receivers.ts'

/**
 * The fields and what is required of them as PagerDuty publishes them: `createV2Event` in
 * https://github.com/PagerDuty/api-schema, reference/events-v2/openapiv3.json (read at its commit 5cd58ff). Stricter than that,
 * by https://developer.pagerduty.com/docs/send-alert-event: no other field, limits of length, a payload for each trigger, a key
 * for everything else.
 */
const FORM = {
  type: 'object',
  additionalProperties: false,
  required: ['routing_key', 'event_action'],
  properties: {
    routing_key: { type: 'string', minLength: 32, maxLength: 32 },
    event_action: { enum: ['trigger', 'acknowledge', 'resolve'] },
    dedup_key: { type: 'string', minLength: 1, maxLength: 255 },
    client: { type: 'string' },
    client_url: { type: 'string', pattern: '^https?://' },
    links: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['href'],
        properties: { href: { type: 'string', pattern: '^https?://' }, text: { type: 'string' } },
      },
    },
    images: { type: 'array', items: { type: 'object', required: ['src'] } },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['summary', 'source', 'severity'],
      properties: {
        summary: { type: 'string', minLength: 1, maxLength: 1024 },
        source: { type: 'string', minLength: 1 },
        severity: { enum: ['critical', 'error', 'warning', 'info'] },
        timestamp: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})$',
        },
        component: { type: 'string' },
        group: { type: 'string' },
        class: { type: 'string' },
        custom_details: { type: 'object' },
      },
    },
  },
  allOf: [
    {
      if: { properties: { event_action: { const: 'trigger' } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a key of JSON Schema
      then: { required: ['payload'] },
      else: { required: ['dedup_key'] },
    },
  ],
}

/** The routing key that it knows. */
export const ROUTING_KEY = 'R0UT1NGKEY0123456789ABCDEF012345'

/** An event as it was sent. */
interface PagerEvent {
  readonly routing_key: string
  readonly event_action: 'trigger' | 'acknowledge' | 'resolve'
  readonly dedup_key: string
  readonly payload?: { readonly summary: string; readonly severity: string }
}

/** A pager. */
export interface Pager extends WebReceiver {
  readonly events: PagerEvent[]
  /** How often it rang: a trigger of an alert that nobody acknowledged rings, one more of the same does not. */
  readonly rang: string[]
  /** Its alerts, as they stand. */
  readonly alerts: Map<string, 'triggered' | 'acknowledged' | 'resolved'>
}

/** Starts one. */
export async function startPager(): Promise<Pager> {
  const isEvent = new Ajv().compile<PagerEvent>(FORM)
  const events: PagerEvent[] = []
  const rang: string[] = []
  const alerts: Pager['alerts'] = new Map()
  const web = await startWebReceiver(({ body }) => {
    const event: unknown = JSON.parse(body)
    if (!isEvent(event)) {
      return {
        status: 400,
        body: JSON.stringify({ status: 'invalid event', errors: isEvent.errors }),
      }
    }
    if (event.routing_key !== ROUTING_KEY) return { status: 403, body: '{}' }
    events.push(event)
    const { dedup_key: key, event_action: action } = event
    const state = alerts.get(key)
    if (action === 'trigger' && (state === undefined || state === 'resolved')) {
      rang.push(key)
      alerts.set(key, 'triggered')
    }
    if (action === 'acknowledge' && state === 'triggered') alerts.set(key, 'acknowledged')
    if (action === 'resolve' && state !== undefined) alerts.set(key, 'resolved')
    return {
      status: 202,
      body: JSON.stringify({ status: 'success', message: 'Event processed', dedup_key: key }),
    }
  })
  return { ...web, events, rang, alerts }
}
