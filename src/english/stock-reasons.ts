import { words } from './words.js'

/**
 * What stock reasons for anonymity are made of, function words included: a reason of these words alone fits any source
 * of any story. Origin: the examples in the memos of newsrooms against rote reasons, from general knowledge.
 */
export const stockReasonWords = words(`
  a about agreed allowed and anonymity anonymous anonymously are as asked asking at authorised authorized be because
  being by can candid candidly case circumstances citing comment condition confidential confidentiality consent
  conversation conversations could declined deliberations delicacy detail details did discuss discussing discussion
  discussions do does due for frank frankly free freely give given granted had has have he her his honestly
  identified identity in insisted insisting internal is issue issues it its journalists keep matter matters media
  more name named nameless names nature no nor not of on one open openly or order permitted prefer preferred
  preferring press print private privately provide public publicly publish published quoted record refused remain
  remained reporters request requested requesting reveal sensitive sensitivities sensitivity share she so speak
  speaking spoke stay stayed subject such talk talking talks that the their them they this those to topic under
  unidentified unnamed use used want wanted wanting was were who willing wish wished wishing with withheld withhold
  would
`)
