import { words } from './words.js'

/**
 * A wider word, and the posts it takes in: "the lawmaker" may be a senator. Origin: how newspapers vary the word for
 * somebody, from general knowledge; made for this project.
 */
export const hypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'lawmaker',
    words(
      'senator representative congressman congresswoman legislator assemblyman assemblywoman delegate speaker councilman councilwoman parliamentarian mp backbencher',
    ),
  ],
  ['member', words('lawmaker legislator senator representative congressman congresswoman councillor delegate')],
  ['legislator', words('senator representative congressman congresswoman lawmaker assemblyman assemblywoman delegate')],
  ['mp', words('backbencher frontbencher')],
  ['congressman', words('representative')],
  ['congresswoman', words('representative')],
  ['representative', words('congressman congresswoman')],
  [
    'politician',
    words(
      'senator representative congressman congresswoman governor mayor president minister candidate nominee lawmaker mp backbencher councillor',
    ),
  ],
  ['candidate', words('nominee contender hopeful')],
  ['nominee', words('candidate')],
  ['contender', words('candidate nominee hopeful')],
  ['hopeful', words('superstar star candidate nominee contender')],
  ['lawyer', words('attorney counsel solicitor prosecutor')],
  ['attorney', words('lawyer counsel')],
  ['spokesperson', words('spokesman spokeswoman')],
  ['spokeswoman', words('spokesperson')],
  ['spokesman', words('spokesperson')],
  ['chairman', words('chair chairperson')],
  ['chairwoman', words('chair chairperson')],
  ['chair', words('chairman chairwoman chairperson')],
  ['boss', words('chief executive president head owner ceo manager coach chairman chairwoman chair chairperson')],
  ['chief', words('executive president head ceo chairman chairwoman chair chairperson')],
  [
    'scientist',
    words('researcher physicist biologist chemist geologist epidemiologist virologist ecologist climatologist scholar'),
  ],
  [
    'researcher',
    words('scientist professor scholar director physicist economist epidemiologist sociologist analyst fellow'),
  ],
  ['scholar', words('professor historian fellow researcher')],
  ['academic', words('professor lecturer scholar')],
  ['priest', words('rev reverend')],
  ['pastor', words('rev reverend')],
  ['doctor', words('physician surgeon oncologist pediatrician cardiologist psychiatrist neurologist')],
  ['physician', words('doctor surgeon')],
  ['officer', words('policeman policewoman sergeant lieutenant captain detective trooper')],
  ['leader', words('president chairman chairwoman chair minister director chief premier chancellor')],
  ['executive', words('ceo president chief director chairman')],
  ['ceo', words('executive')],
  ['insider', words('source official aide employee executive')],
  ['aide', words('adviser advisor assistant staffer official strategist')],
  ['adviser', words('aide advisor strategist consultant')],
  ['advisor', words('adviser aide strategist consultant')],
  ['staffer', words('aide')],
  ['businessman', words('mogul tycoon billionaire magnate entrepreneur investor')],
  [
    'official',
    words(
      'secretary director commissioner minister envoy ambassador administrator adviser officer chief undersecretary',
    ),
  ],
  ['diplomat', words('ambassador envoy consul')],
  ['envoy', words('ambassador diplomat')],
  ['advocate', words('activist campaigner organizer')],
  ['activist', words('advocate campaigner organizer')],
  ['expert', words('analyst professor scholar researcher scientist fellow')],
  ['prosecutor', words('attorney')],
  ['judge', words('justice magistrate')],
  ['premier', words('minister')],
  ['reporter', words('journalist correspondent writer')],
  ['journalist', words('reporter correspondent editor columnist writer')],
  ['author', words('writer novelist')],
  ['writer', words('author columnist novelist')],
  ['veteran', words('soldier marine sailor')],
  ['investor', words('shareholder backer')],
  ['shareholder', words('investor')],
  ['supporter', words('fan backer')],
  ['fan', words('supporter')],
  ['employee', words('worker staffer')],
  ['worker', words('employee')],
  ['witness', words('bystander eyewitness onlooker passer-by passerby')],
  ['eyewitness', words('witness')],
  ['mogul', words('businessman developer magnate tycoon billionaire')],
])

/** What anybody who holds an office may be called. */
export const officialsAtLarge = words('lawmaker leader official politician')
