/**
 * What has an address on the page. A non-response and a finding without a claim have two: their place in the article,
 * and the entry that says more.
 */
type Addressed = 'claim' | 'source' | 'finding' | 'finding-mark' | 'answer' | 'answer-mark' | 'paragraph' | 'standard'

/** The id of a thing on the page, by its number in the report: `claim-3`. The address remembers a choice by it. */
export function anchor(kind: Addressed, number: number): string {
  return `${kind}-${number}`
}
