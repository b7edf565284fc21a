import { words } from './words.js'

/**
 * Those before whom people testify, so that what they "heard" was told them. Origin: the reporting of courts, inquests
 * and councils in the British and Irish press, from general knowledge; written down for this project.
 */
export const hearingBodies = words(`
  court courts jury jurors inquest inquiry enquiry tribunal hearing trial panel commission committee council councillors
  judge judges magistrate magistrates bench coroner meeting lawmakers legislators parliament senate mps senators
`)
