/**
 * Words of communication, as PolNeAR's scoring tells them: figures named `core-` count the attributions whose cue has
 * one of them.
 */
const list = `
  said say says saying told tell tells telling added adds adding wrote writes write asked asks asking
  announce announced announces announcing reported reportedly report reports reporting noted notes noting
  declined declines decline comment respond responded response replied replies state stated states stating statement
  claimed claim claims claiming argue argued argues arguing denied denies deny confirmed confirm confirms confirming
  acknowledge acknowledged acknowledges insisted insist insists explained explain explains explaining
  warned warn warns warning tweeted tweet tweets recalled recall recalls described describe describes describing
  suggested suggest suggests suggesting called call calls calling accused accuse accuses accusing cited cite cites citing
  testified disclosed revealed reveal reveals quoted declared declare declares concluded conclude concludes
  predicted predict predicts continued quipped joked alleged allegedly allege alleges contend contends contended
  maintain maintains maintained assert asserts asserted remark remarks remarked mention mentions mentioned
  emphasised emphasized stressed urge urged urging show shows showed showing found indicate indicates indicated`

const words = list.trim().split(/\s+/)

/** Is there a word of communication in a cue? */
export function isCommunication(cue: string): boolean {
  return pattern.test(cue)
}

const pattern = new RegExp(`\\b(?:according to|${words.join('|')})\\b`, 'i')
