/** Judges recorded exchanges: path, query and body of each request, and the answer. */
import { Ajv } from 'ajv'
import { FIELDS_READ } from './fields.js'
import { matcherOf } from './match.js'
import { collectComponents, cutToFields, resolve, toJsonSchema } from './schema.js'

/** @import { ValidateFunction } from 'ajv' */
/** @import { StandRequest } from '../../demo/support/stand-types.d.ts' */
/** @import { Description, Operation, Parameter } from './description.js' */
/** @import { Match } from './match.js' */

/**
 * @typedef {{
 *   name: string,
 *   requests: number,
 *   answers: number,
 *   whole: number,
 *   fields: readonly string[],
 * }} JudgedOperation
 */

/** The form that all refusals share. */
const ERROR = { $ref: '#/components/schemas/basic-error' }

/**
 * What was judged, and each violation with how often it happened.
 * @param {readonly StandRequest[]} traffic
 * @param {Description} description
 * @returns {{ operations: JudgedOperation[], violations: Map<string, number> }}
 */
export function judgeTraffic(traffic, description) {
  const matches = matcherOf(description)
  const matched = traffic.map((exchange) => ({
    exchange,
    match: matches(exchange.method, exchange.path),
  }))
  const met = new Set(matched.flatMap(({ match }) => (match === null ? [] : [match.operation])))
  const compile = compiler(met, description)
  /** @type {Map<string, JudgedOperation>} */
  const operations = new Map()
  /** @type {Map<string, number>} */
  const violations = new Map()
  for (const { exchange, match } of matched) {
    const found =
      match === null
        ? [`${exchange.method} ${exchange.path} is no operation of GitHub's.`]
        : [
            ...judgeRequest(exchange, match, description, compile),
            ...judgeAnswer(exchange, match, description, compile, count(operations, match)),
          ]
    for (const violation of found) violations.set(violation, (violations.get(violation) ?? 0) + 1)
  }
  return {
    operations: [...operations.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    violations,
  }
}

/**
 * @param {Map<string, JudgedOperation>} operations
 * @param {Match} match
 */
function count(operations, { name, operation }) {
  const fields = FIELDS_READ[operation.operationId] ?? []
  const known = operations.get(name) ?? { name, requests: 0, answers: 0, whole: 0, fields }
  known.requests += 1
  operations.set(name, known)
  return known
}

/**
 * Compiles each schema once, with only the components that these operations lead to.
 * @param {Iterable<Operation>} operations
 * @param {Description} description
 */
function compiler(operations, description) {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false })
  ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/)
  ajv.addFormat('uri', (text) => URL.canParse(text))
  /** @type {Map<string, unknown>} */
  const components = new Map()
  collectComponents(description, ERROR, components)
  for (const operation of operations) collectComponents(description, operation, components)
  /** @type {Record<string, Record<string, unknown>>} */
  const kept = {}
  for (const [ref, component] of components) {
    const [, , group = '', name = ''] = ref.split('/')
    if (group === 'schemas') kept[name] = toJsonSchema(component)
  }
  ajv.addSchema({ $id: 'description', components: { schemas: kept } })
  /** @type {Map<string, ValidateFunction>} */
  const compiled = new Map()
  return (/** @type {string} */ key, /** @type {() => unknown} */ schema) => {
    const known = compiled.get(key) ?? ajv.compile(toJsonSchema(schema()))
    compiled.set(key, known)
    return known
  }
}

/**
 * @param {StandRequest} exchange
 * @param {Match} match
 * @param {Description} description
 * @param {ReturnType<typeof compiler>} compile
 * @returns {string[]}
 */
function judgeRequest(exchange, { name, operation, values }, description, compile) {
  /** @type {Parameter[]} */
  const parameters = (operation.parameters ?? []).map((one) => resolve(description, one))
  const given = { path: values, query: exchange.query }
  const problems = Object.entries(given).flatMap(([place, texts]) => {
    const known = parameters.filter((parameter) => parameter.in === place)
    const strange = Object.keys(texts)
      .filter((key) => !known.some((parameter) => parameter.name === key))
      .map((key) => `${place} parameter ${key} is not described`)
    const wrong = known.flatMap((parameter) => {
      const text = texts[parameter.name]
      if (text === undefined) {
        return parameter.required ? [`${place} parameter ${parameter.name} is missing`] : []
      }
      const validate = compile(`${name} ${place} ${parameter.name}`, () => parameter.schema)
      return readings(text).some((value) => validate(value))
        ? []
        : [`${place} parameter ${parameter.name} may not be ${JSON.stringify(text)}`]
    })
    return [...strange, ...wrong]
  })
  const body = judgeBody(exchange.body, name, operation, compile)
  return [...problems, ...body].map((problem) => `request ${name}: ${problem}.`)
}

/**
 * What a text in an address may stand for.
 * @param {string} text
 * @returns {unknown[]}
 */
function readings(text) {
  const number = /^-?\d+$/.test(text) ? [Number(text)] : []
  return [text, ...number, ...(text === 'true' || text === 'false' ? [text === 'true'] : [])]
}

/**
 * Stricter than the description: a field that it does not know is a slip of ours.
 * @param {unknown} body
 * @param {string} name
 * @param {Operation} operation
 * @param {ReturnType<typeof compiler>} compile
 */
function judgeBody(body, name, operation, compile) {
  const schema = operation.requestBody?.content?.['application/json']?.schema
  if (body === null) return operation.requestBody?.required ? ['its body is missing'] : []
  if (schema === undefined) return ['it has a body, and none is described']
  const validate = compile(`${name} body`, () =>
    'properties' in schema ? { ...schema, additionalProperties: false } : schema
  )
  return validate(body) ? [] : errorsOf(validate)
}

/**
 * @param {StandRequest} exchange
 * @param {Match} match
 * @param {Description} description
 * @param {ReturnType<typeof compiler>} compile
 * @param {JudgedOperation} tally
 * @returns {string[]}
 */
function judgeAnswer(exchange, { name, operation }, description, compile, tally) {
  const { status, answer } = exchange
  if (status === null) return []
  const response = resolve(description, operation.responses[String(status)])
  const title = `answer ${status} to ${name}`
  // The description leaves out refusals that any request may meet; they share one form.
  if (response === undefined && status < 400) return [`${title}: that status is not described.`]
  const content = response?.content
  const schema = status >= 400 ? ERROR : content?.['application/json']?.schema
  if (schema === undefined) {
    tally.answers += 1
    tally.whole += 1
    return answer === null ? [] : [`${title}: it should hold nothing.`]
  }
  tally.answers += 1
  const whole = compile(title, () => schema)
  if (whole(answer)) {
    tally.whole += 1
    return []
  }
  const fields = status >= 400 ? ['message'] : FIELDS_READ[operation.operationId]
  if (fields === undefined) return errorsOf(whole).map((error) => `${title}: ${error}.`)
  const read = compile(`${title} read`, () => cutToFields(description, schema, fields))
  return read(answer) ? [] : errorsOf(read).map((error) => `${title}: ${error}.`)
}

/**
 * @param {ValidateFunction} validate
 * @returns {string[]}
 */
function errorsOf(validate) {
  const texts = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${params['additionalProperty']})` : ''
    return `${instancePath.replace(/\/\d+/g, '/*') || 'it'} ${message}${extra}`
  })
  return [...new Set(texts)]
}
