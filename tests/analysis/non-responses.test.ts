import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { findNonResponses } from '../../src/analysis/non-responses.js'
import { resolveSources } from '../../src/analysis/sources.js'
import { articleOf } from '../../src/learning/article-of.js'
import { marked } from './marked.js'

function silent(text: string): string[] {
  const { article, surveyed, quotations, attributions } = marked(text)
  const found = findNonResponses(surveyed, attributions)
  const { nonResponses } = resolveSources(article, surveyed, quotations, attributions, found)
  return nonResponses.map(each => `${each.party}: ${each.outcome}`)
}

function quoted(text: string): string[] {
  const { surveyed, attributions } = marked(text)
  return findNonResponses(surveyed, attributions).map(({ start, end }) => text.slice(start, end))
}

describe('non-responses', () => {
  it.each([
    ['The bank did not return a call seeking comment.', 'The bank did not return a call seeking comment'],
    ['The bank would not comment and the sale went on.', 'The bank would not comment'],
    [
      'Neither Ada Quill nor the port replied to letters or calls.',
      'Neither Ada Quill nor the port replied to letters or calls',
    ],
    [
      'The mayor said the plan was sound and refused to answer questions about it.',
      'refused to answer questions about it',
    ],
    ['The port declined to discuss the plans for, as it put it, a crane.', 'The port declined to discuss the plans'],
    ['The Herald sent questions to the port. It did not respond.', 'It did not respond'],
  ])('“%s”: from the party to what was asked for', (text, words) => {
    expect(quoted(text)[0]).toBe(words)
  })

  it.each([
    ['Fennel Bank declined to comment.', ['Fennel Bank: declined']],
    ['A spokesman for the port would not say who owned the crane.', ['A spokesman for the port: declined']],
    ['The ministry had no comment.', ['The ministry: declined']],
    ['Ada Quill, the harbor chief, did not respond to requests for comment.', ['Ada Quill: no-response']],
    ['The bank did not return several calls.', ['The bank: no-response']],
    ['Calls to the bank were not returned.', ['the bank: no-response']],
    ['Ada Quill could not immediately be reached for comment.', ['Ada Quill: unreachable']],
    ['The owner was not available for comment.', ['The owner: unreachable']],
    ['Mr. Quill’s lawyer was unavailable on Sunday.', ['Mr. Quill’s lawyer: unreachable']],
    ['The new maps were unavailable when the ferry sailed.', []],
    ['Further details were unavailable on Monday.', []],
    ['Reporters were unable to reach the clinic because of the fighting.', ['the clinic: unreachable']],
    ['Reporters were unable to reach the village because of the fighting.', []],
    ['There was no response from the harbor board since Friday.', ['the harbor board: no-response']],
    ['There was no response from the aircraft.', []],
    ['The firm declined to comment, as was its right.', ['The firm: declined']],
    ['The firm declined to comment, as did the bank.', ['The firm: declined', 'the bank: declined']],
    ['Lawmakers asked questions for hours. The minister did not respond.', []],
    ['Questions sent to the ministry were brief. The ministry did not respond.', ['The ministry: no-response']],
    ['The questions went to the ministry on Friday. The minister did not respond.', ['The minister: no-response']],
    ['The Herald asked about the loan. The bank did not respond.', ['The bank: no-response']],
    ['Attempts to locate the owner failed.', ['the owner: unreachable']],
    ['A stack of unopened letters to the bank lay there.', []],
    ['A spokesman for the bank had no response.', ['A spokesman for the bank: no-response']],
    ['The rash had no response.', []],
    [
      'Spokesmen for the insurer, Orrel Mutual, and for the port declined to comment.',
      ['Spokesmen for the insurer, Orrel Mutual: declined', 'Spokesmen for the port: declined'],
    ],
    ['We have contacted reps for Ada Quill.', ['reps for Ada Quill: no-response']],
    ['Police have contacted the driver.', []],
    ['Ada Quill had nothing to add.', ['Ada Quill: declined']],
    ['Ada Quill had nothing to do with it.', []],
    ['The port did not have an immediate response.', ['The port: no-response']],
    ['Ada Quill declined through a spokesman to comment.', ['Ada Quill: declined']],
    ['Ada Quill was at sea and unavailable for comment.', ['Ada Quill: unreachable']],
    ['Ada Quill did not make herself available for an interview.', ['Ada Quill: declined']],
    ['The port did not grant an interview.', ['The port: declined']],
    ['The port deferred to the ministry for comment.', ['The port: declined']],
    ['The port deferred to the pilots on the date.', []],
    ['The port referred a reporter to its website.', ['The port: declined']],
    ['Ada Quill was not interested in discussing the loan.', ['Ada Quill: declined']],
    ['The port has not responded publicly to the allegations.', ['The port: no-response']],
    ['Ada Quill remained silent when asked about the loan.', ['Ada Quill: declined']],
    ['The crowd remained silent.', []],
    ['Ada Quill ignored shouted questions.', ['Ada Quill: no-response']],
    ['Ada Quill ignored the questions of her doctor.', []],
    ['Ada Quill sidestepped a question about the loan.', ['Ada Quill: declined']],
    ['Ada Quill dodged a question about the loan, saying it was small.', []],
    ['Ada Quill dodged a bullet.', []],
    ['Asked about the loan, Ada Quill demurred.', ['Ada Quill: declined']],
    ['A message seeking comment was left with the port.', ['the port: no-response']],
    ['A message to the crew was left with the port.', []],
    ['Ada Quill would say nothing about the loan.', ['Ada Quill: declined']],
    ['Ada Quill, who has read the will but would say nothing about it, smiled.', ['Ada Quill: declined']],
    ['Ada Quill would not say Tuesday how much she paid.', ['Ada Quill: declined']],
    ['If the two met, neither side would say so.', ['neither side: declined']],
    ['The bank would not share its survey when asked in May.', ['The bank: declined']],
    ['The bank would not share its profits with the town.', []],
    ['The bank declined to address the allegations.', ['The bank: declined']],
    ['Ada Quill declined to address the rally.', []],
    ['Neither Ada Quill nor the port spoke with reporters.', ['Ada Quill: declined', 'the port: declined']],
    ['The port would not respond to questions.', ['The port: declined']],
    ['Farmers and those who declined to say where they live may vote.', []],
    ['Ada Quill has not talked about Rudd Weir and the port did not respond to calls.', ['the port: no-response']],
    ['The port cannot comment on the loan.', ['The port: declined']],
    ['The port could not confirm or deny the sale.', ['The port: declined']],
    ['Ada Quill would not be drawn on the date.', ['Ada Quill: declined']],
    ['The donors were not located.', ['The donors: unreachable']],
    ['[The firm] {said} that it does not discuss clients.', ['The firm: declined']],
    ['The port offers no comment.', ['The port: declined']],
    ['The port disputed the figure but would not provide its own.', ['The port: declined']],
    ['Ada Quill, whose address Bo Voss would not reveal, left.', ['Bo Voss: declined']],
    ['The divers who had seen it but would not comment agreed.', ['The divers: declined']],
    ['The port has yet to respond to requests for comment.', ['The port: no-response']],
    ['The port has yet to get back to us.', ['The port: no-response']],
    ['The port failed to respond to requests for comment.', ['The port: no-response']],
    ['The port returned a voicemail.', []],
    ['No one was available to comment at the embassy.', ['the embassy: unreachable']],
    ['Nobody was available to comment at the embassy.', ['the embassy: unreachable']],
    ['Nobody at the port would comment.', ['the port: declined']],
    ['Nobody answered the door at Ada Quill’s home.', ['Ada Quill: no-response']],
    ['The Herald could not reach the owner immediately.', ['the owner: unreachable']],
    ['The Herald could not reach the newly elected mayor.', ['the newly elected mayor: unreachable']],
    ['The Herald could not reach the owner either.', ['the owner: unreachable']],
    ['The questions were emailed to the port. The mayor did not respond.', ['The mayor: no-response']],
    ['The Herald’s questions ran to six pages. The mayor did not respond.', ['The mayor: no-response']],
    ['The questions from the Herald were brief. The mayor did not respond.', ['The mayor: no-response']],
    ['Asked about the loan, the mayor did not respond.', ['the mayor: no-response']],
    ['Neither the bank nor the port immediately responded.', ['the bank: no-response', 'the port: no-response']],
    ['Quill and Voss campaigns declined to comment.', ['Quill campaign: declined', 'Voss campaign: declined']],
    ['The port has not sold its two ferries and the mayor declined to comment.', ['the mayor: declined']],
    ['Orrel has yet to announce its plans and a spokesman did not respond to calls.', ['a spokesman: no-response']],
    ['She said the bank and the port declined to comment.', ['the bank: declined', 'the port: declined']],
    ['When contacted the bank and the port declined to comment.', ['the bank: declined', 'the port: declined']],
    ['Her aunt rang her twice, but she did not answer the phone.', []],
    ['Police said her aunt went to the farm when she did not answer the phone.', []],
    ['Officers forced the door after Ada Quill did not respond to their messages.', []],
    ['When Ada Quill did not answer calls, the Herald visited her home.', ['Ada Quill: no-response']],
    ['The reporter rang her twice, but the mayor did not answer the phone.', ['the mayor: no-response']],
    ['Ada Quill did not answer her phone on Friday.', ['Ada Quill: no-response']],
    ['The Herald asked the port for its books, but has not heard back.', ['the port: no-response']],
    ['The Herald asked the port when it sank, but has yet to receive a reply.', ['the port: no-response']],
    [
      'Orrel police said it sank. The Herald asked for the report but has not heard back.',
      ['Orrel police: no-response'],
    ],
    ['She asked the port for its books, but has not heard back.', []],
    ['The minister did not pick up calls or answer messages.', ['The minister: no-response']],
    ['The minister did not take or return calls.', ['The minister: no-response']],
    ['The ferry did not pick up letters on Monday.', []],
    ['The port did not respond to an SMS.', ['The port: no-response']],
    ['A questionnaire sent to the port seeking comment did not get a reply.', ['the port: no-response']],
    ['A questionnaire sent to voters did not get a reply.', []],
    ['The port did not respond to the union’s questionnaire.', []],
    ['The police and fire departments declined to comment.', ['The police: declined', 'fire departments: declined']],
  ])('%s', (text, parties) => {
    expect(silent(text)).toEqual(parties)
  })

  it.each([
    ['Ada Quill said, “I’m not going to answer that.”', ['Ada Quill: declined']],
    ['The port said it “does not comment on rumours.”', ['The port: declined']],
    ['The port said that it “is not commenting on the sale.”', ['The port: declined']],
    ['Ada Quill said her brother “does not comment on rumours.”', []],
    ['Critics of the film said it “has nothing to say”.', []],
    ['The port said it “has no comment.”', ['The port: declined']],
    ['“The ministry does not comment on leaks,” Ada Quill said.', ['The ministry: declined']],
    ['“The film does not comment on war,” Ada Quill said.', []],
    ['“He does not comment on leaks,” Ada Quill said.', []],
    ['“We’re not going to discuss that,” Ada Quill said.', ['Ada Quill: declined']],
    ['“No comment,” Ada Quill wrote in an email.', ['Ada Quill: declined']],
    ['“Not going to go into that,” a spokesman for the port said.', ['a spokesman for the port: declined']],
    ['“We don’t discuss our clients,” said Ada Quill, who runs the port.', ['Ada Quill: declined']],
    ['“I cannot comment on that,” Ada Quill said.', ['Ada Quill: declined']],
    ['“I cannot discuss the weir without shouting,” Ada Quill said.', []],
    ['“I’m not going to get into a boat with him,” Ada Quill said.', []],
    ['“We can’t discuss the weir without shouting,” Ada Quill said.', []],
    ['“He declined to comment,” Ada Quill said.', []],
  ])('within quotation marks is that of whoever is quoted: %s', (text, parties) => {
    const { nonResponses } = analyse(articleOf(text))
    expect(nonResponses.map(({ party, outcome }) => `${party}: ${outcome}`)).toEqual(parties)
  })

  it('tells a campaign that is named with another from its candidate', () => {
    const text = 'Ada Quill spoke on Monday. Bo Voss did too. The Quill and Voss campaigns declined to comment.'
    expect(silent(text)).toEqual(['The Quill campaign: declined', 'Voss campaign: declined'])
  })

  it('gives each of several parties its own', () => {
    expect(silent('The bank and the harbor board declined to comment.')).toEqual([
      'The bank: declined',
      'the harbor board: declined',
    ])
    expect(silent('Neither Ada Quill nor the port responded to questions.')).toEqual([
      'Ada Quill: no-response',
      'the port: no-response',
    ])
    expect(silent('The Quill and Voss campaigns declined to comment.')).toEqual([
      'The Quill campaign: declined',
      'Voss campaign: declined',
    ])
    expect(silent('The Pentagon, the White House, and the harbor court declined to comment.')).toEqual([
      'The Pentagon: declined',
      'the White House: declined',
      'the harbor court: declined',
    ])
    expect(silent('She sold Quill Foods, and the board declined to comment.')).toEqual(['the board: declined'])
    expect(silent('The foreign and oil ministries did not respond to questions.')).toEqual([
      'The foreign ministry: no-response',
      'The oil ministry: no-response',
    ])
  })

  it('names whom a pronoun means', () => {
    expect(silent('Tomas Brandt is a former pilot. He declined to comment.')).toEqual(['Tomas Brandt: declined'])
    expect(silent('Tomas Brandt ran twice. His campaign did not respond to two requests for comment.')).toEqual([
      'Tomas Brandt’s campaign: no-response',
    ])
  })

  it.each([
    'The court declined to hear the appeal.',
    'Voters refused to accept the plan.',
    'Firefighters did not respond to the alarm for an hour.',
    'The agency failed to respond to his request for the documents.',
    '“I would not comment on it,” she said.',
    'The minister will refuse to answer questions in parliament.',
    'She never returned to the harbor.',
    'The climber could not reach the summit.',
    'He did not respond when the judge asked again.',
    'The museum was sold, as were the letters.',
  ])('finds none in: %s', text => {
    expect(silent(text)).toEqual([])
  })
})
