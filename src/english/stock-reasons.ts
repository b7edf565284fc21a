import { words } from './words.js'

/**
 * What stock reasons for anonymity are made of, function words included: a reason of these words alone fits any source
 * of any story. Origin: the examples in the memos of newsrooms against rote reasons, from general knowledge.
 */
export const stockReasonWords = words(`
  a about allowed and anonymity anonymously are as asked asking at authorised authorized be because being by candid
  candidly case circumstances citing comment condition confidential confidentiality conversation conversations declined
  deliberations delicacy detail details discuss discussing discussion discussions due for frank frankly free freely given
  granted had has have he her his honestly identified in insisted insisting internal is issue issues it its matter matters
  media more name named nature nor not of on open openly or order permitted press private privately public publicly
  quoted record refused reporters request requested requesting sensitive sensitivities sensitivity share she so speak
  speaking spoke subject such talk talking talks that the their them they this those to topic under was were who with
  could can would journalists
`)
