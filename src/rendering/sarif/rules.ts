import type { ReportingDescriptor } from 'sarif'
import type { Report, ReportBasis, ReportRule } from '../../model/report.js'
import { escapeMarkdown as md } from '../escape-markdown.js'
import { visible } from '../visible.js'

/** The rules that ran over any of the articles, each once. */
export function rulesOf(reports: readonly Report[]): readonly ReportRule[] {
  return [...new Map(reports.flatMap(({ rules }) => rules.map(rule => [rule.id, rule]))).values()]
}

/** What a rule demands, why, and what to do where an article fails it. */
export function descriptorOf({ id, title, description, advice, severity, basis }: ReportRule): ReportingDescriptor {
  const address = webAddress(basis[0]?.address ?? '')
  return {
    id: visible(id),
    shortDescription: { text: visible(title) },
    fullDescription: { text: visible(description) },
    help: {
      text: [description, `What to do: ${advice}`, ...basis.map(basisOf)].map(visible).join('\n\n'),
      markdown: [
        md(description),
        `**What to do:** ${md(advice)}`,
        ...(basis.length > 0 ? [basis.map(of => `- ${linkedBasis(of)}`).join('\n')] : []),
      ].join('\n\n'),
    },
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { level: severity },
    properties: { tags: ['journalism', 'sourcing'] },
  }
}

const basisOf = ({ organization, date, address }: ReportBasis) => `${organization} (${date}): ${address}`

function linkedBasis({ organization, date, address }: ReportBasis): string {
  const link = webAddress(address)
  return `${md(`${organization} (${date})`)}: ${link === null ? md(address) : `<${link}>`}`
}

/** An address that leads to a page, with what could end a link in it encoded; null where it is none. */
function webAddress(address: string): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null
  return new URL(address).href.replace(/[<>\s]/g, encodeURIComponent)
}
