import type { Log, Notification, Run } from 'sarif'
import type { Report } from '../../model/report.js'
import type { Trouble } from '../../model/trouble.js'
import { safeJson } from '../safe-json.js'
import { isUndecided } from '../undecided.js'
import { uriOf } from '../uri.js'
import { messageOf } from './message.js'
import { resultsOf } from './results.js'
import { descriptorOf, rulesOf } from './rules.js'

/**
 * The run as a SARIF 2.1.0 log (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code
 * scanning and editors read it. Paths are relative to the folder in which the audit ran; columns count UTF-16 units.
 */
export function renderSarif(reports: readonly Report[], troubles: readonly Trouble[] = []): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(reports, troubles)],
  }
  return `${safeJson(log, 2)}\n`
}

function runOf(reports: readonly Report[], troubles: readonly Trouble[]): Run {
  const notifications = [...reports.flatMap(notificationsOf), ...troubles.map(notificationOf)]
  const rules = rulesOf(reports)
  const [first] = reports
  return {
    tool: {
      driver: {
        name: 'attribution-audit',
        ...(first === undefined ? {} : { semanticVersion: first.tool.version }),
        rules: rules.map(descriptorOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: reports.map(({ article }) => ({
      location: { uri: uriOf(article.path) },
      hashes: { 'sha-256': article.sha256 },
    })),
    invocations: [
      {
        executionSuccessful: notifications.every(({ level }) => level !== 'error'),
        toolExecutionNotifications: notifications,
      },
    ],
    results: reports.flatMap((report, index) => resultsOf(report, index, rules)),
  }
}

function notificationsOf({ article, rules }: Report): Notification[] {
  return rules.filter(isUndecided).map(({ id, outcome, reason, title }) => ({
    level: outcome === 'error' ? 'error' : 'note',
    message: { text: messageOf(reason ?? title) },
    associatedRule: { id },
    locations: locationsOf(article.path),
  }))
}

const notificationOf = ({ path, message }: Trouble): Notification => ({
  level: 'error',
  message: { text: messageOf(message) },
  locations: locationsOf(path),
})

const locationsOf = (path: string) => [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }]
