/**
 * What the two agreements of Kwetter say, sentence by sentence, and the words by which the rendered documents say it.
 * The sentences are the agreements' own; the pieces are looked for without layout and in small letters.
 */

/** A sentence of a seed and the pieces that say it. */
export interface SeedFact {
  readonly seed: string
  readonly says: readonly string[]
}

const fact = (seed: string, ...says: string[]): SeedFact => ({ seed, says })

/** The agreement of service incidents. */
export const SERVICE_FACTS: readonly SeedFact[] = [
  fact(
    'This Service Level Agreement (SLA) outlines the guidelines and expectations for incident management in Kwetter, following the ITILv4 (Information Technology Infrastructure Library) framework.',
    'The service level agreement (SLA) of Kwetter for service incidents',
    'following the ITIL 4 (Information Technology Infrastructure Library) framework'
  ),
  fact(
    'Incident management aims to restore normal service operations as quickly as possible and minimize the impact on business operations.',
    'Restore normal service operations as quickly as possible and minimize the impact on business operations'
  ),
  fact(
    'The objective of this SLA is to define the incident management process, prioritize incidents based on their impact and urgency, and establish appropriate escalation protocols to ensure timely resolution and effective communication.',
    'defines the incident management process, prioritizes incidents by their impact and urgency, and establishes escalation protocols that ensure timely resolution and effective communication'
  ),
  fact(
    'Incident Identification and Logging: Incidents should be identified and logged by users, administrators, or automated monitoring systems.',
    'Identification and logging: users, administrators or automated monitoring systems identify and log incidents'
  ),
  fact(
    'Incidents should be recorded with accurate and detailed information, including the date, time, affected service, description of the incident, and any relevant attachments or screenshots.',
    'accurate and detailed information: date, time, affected service, description, and any relevant attachments or screenshots'
  ),
  fact(
    'Initial Assessment and Prioritization: Incidents should be assessed to determine their impact and urgency. The following priorities are defined:',
    'Initial assessment and prioritization: the impact and the urgency of the incident are determined'
  ),
  fact(
    'Priority 1 (Critical): Incidents that have a severe impact on business operations, result in a complete service outage, or pose significant security risks.',
    'Critical',
    'Incidents that have a severe impact on business operations, result in a complete service outage, or pose significant security risks.',
    'A complete outage: at least P1.',
    'A significant security risk: at least P1.'
  ),
  fact(
    'Priority 2 (High): Incidents that have a noticeable impact on business operations or affect a significant number of users.',
    'High',
    'Incidents that have a noticeable impact on business operations or affect a significant number of users.',
    'Many users affected: at least P2.'
  ),
  fact(
    'Priority 3 (Normal): Incidents that have a minor impact on business operations or affect individual users.',
    'Normal',
    'Incidents that have a minor impact on business operations or affect individual users.'
  ),
  fact(
    'Incident Escalation: For Priority 1 incidents, the following escalation protocol should be followed:',
    'Escalation of Priority 1 incidents'
  ),
  fact(
    'First Line Support: The incident should be initially assigned to the First Line Support team responsible for immediate investigation and initial resolution attempts.',
    'the incident is initially assigned to First Line Support, for immediate investigation and initial resolution attempts',
    'The incident manager will engage the first line within 15 minutes, unless the incident is resolved by then.',
    'Immediate investigation and initial resolution attempts'
  ),
  fact(
    'Second Line Support: If the incident cannot be resolved by the First Line Support team within the defined timeframe, it should be escalated to the Second Line Support team, who possess advanced technical expertise and resources.',
    'If they cannot resolve it within the defined timeframe, it is escalated to Second Line Support',
    'The second line will be called after 30 minutes and engaged by the incident manager within 45 minutes, unless the incident is resolved by then.',
    'Advanced technical expertise and resources'
  ),
  fact(
    'Third Line Support: If the incident remains unresolved or requires further escalation, it should be escalated to the Third Line Support team, which may include specialized engineers or vendors.',
    'if it remains unresolved or requires further escalation, to Third Line Support',
    'The third line will be called after 2 hours and engaged by the incident manager within 2 hours 15 minutes, unless the incident is resolved by then.',
    'which may include specialized engineers or vendors'
  ),
  fact(
    'Incident Resolution and Communication: The incident management team should work diligently to investigate, diagnose, and resolve incidents within the defined resolution timeframes for each priority level.',
    'the incident management team works diligently to investigate, diagnose and resolve the incident within the resolution timeframe of its priority',
    '| Resolved | 4 hours | 8 hours | 3 working days |'
  ),
  fact(
    'Throughout the process, regular communication should be maintained with the affected users, keeping them informed of the progress and expected resolution times.',
    'keeps the affected users regularly informed of the progress and the expected resolution time',
    '| Updates to users, until resolved | every 30 minutes | every 2 hours | every working day |',
    'Regular updates go to the users until the incident is resolved',
    'when its resolution is expected'
  ),
  fact(
    'Incident Closure and Documentation: Once an incident is resolved, it should be formally closed in the incident management system, documenting the actions taken, root cause analysis (if applicable), and any necessary follow-up actions or recommendations.',
    'a resolved incident is formally closed in this repository, documenting the actions taken, the root cause analysis (if applicable; where it is not, its section says why), and any necessary follow-up actions or recommendations',
    'it has been resolved before it is formally closed',
    '“Actions taken”, “Root cause” and “Follow-up”'
  ),
  fact('Priority Impact Urgency', 'Priority', 'Impact', 'Urgency'),
  fact(
    'Severe impact on business operations, complete service outage, or significant security risks. Immediate attention and resolution required.',
    'Severe impact on business operations, complete service outage, or significant security risks.',
    'Immediate attention and resolution required.'
  ),
  fact(
    'Noticeable impact on business operations or affecting a significant number of users. High urgency, requiring prompt resolution.',
    'Noticeable impact on business operations or affecting a significant number of users.',
    'High urgency, requiring prompt resolution.'
  ),
  fact(
    'Minor impact on business operations or affecting individual users. Reasonable resolution timeframe based on the incident severity and available resources.',
    'Minor impact on business operations or affecting individual users.',
    'Reasonable resolution timeframe based on the incident severity and available resources.'
  ),
  fact(
    'The Incident Manager is responsible for overseeing the incident management process and ensuring timely resolution and effective communication.',
    'Oversees the incident management process, and ensures timely resolution and effective communication.'
  ),
  fact('The contact details for the Incident Manager are as follows:', 'Contacts'),
  fact("Name: [Insert Incident Manager's Name]", "[Insert Incident Manager's Name]"),
  fact("Email: [Insert Incident Manager's Email]", "[Insert Incident Manager's Email]"),
  fact(
    "Phone: [Insert Incident Manager's Phone Number]",
    "[Insert Incident Manager's Phone Number]"
  ),
  fact(
    'This SLA will be periodically reviewed to ensure its effectiveness and alignment with ITILv4 best practices.',
    'This agreement is reviewed every 26 weeks, to ensure its effectiveness and alignment with ITIL 4 best practices'
  ),
  fact(
    'Feedback from stakeholders, analysis of incident metrics, and lessons learned from incidents will inform any necessary updates or improvements to the incident management process.',
    'Feedback from stakeholders, the analysis of incident metrics',
    'the lessons learned from incidents inform any necessary updates or improvements to the incident management process'
  ),
  fact(
    'By adhering to this SLA, we aim to minimize the impact of incidents, restore services promptly, and provide a reliable and efficient user experience in Kwetter.',
    'By adhering to it, we aim to minimize the impact of incidents, restore services promptly, and provide a reliable and efficient user experience in Kwetter.'
  ),
  fact(
    'Please note that the contact details provided above are subject to change.',
    'Contact details are subject to change.'
  ),
  fact(
    'For the most up-to-date information, please refer to the Kwetter incident management documentation or contact the designated Incident Manager directly.',
    'The most up-to-date ones stand in',
    'or ask the incident manager directly'
  ),
]

/** The agreement of security incidents. */
export const SECURITY_FACTS: readonly SeedFact[] = [
  fact(
    'The objective of this Security Incident Management Service Level Agreement (SLA) is to establish clear guidelines and procedures for handling security incidents in Kwetter.',
    'The service level agreement (SLA) of Kwetter for security incidents',
    'Establish clear guidelines and procedures for handling security incidents in Kwetter'
  ),
  fact(
    'It ensures that security incidents are promptly identified, assessed, and managed with the appropriate level of urgency and severity, following ITILv4 best practices.',
    'promptly identified, assessed and managed with the appropriate level of urgency and severity, following ITIL 4 (Information Technology Infrastructure Library) best practices'
  ),
  fact(
    'Identification: Security incidents are identified through proactive monitoring, incident reports, security tools, or user reports.',
    'Identification: through proactive monitoring, incident reports, security tools, or user reports.'
  ),
  fact(
    'Assessment: The Incident Manager assesses the impact, severity, and scope of the security incident to determine the appropriate priority level.',
    'Assessment: the Incident Manager assesses the impact, severity and scope of the security incident to determine the appropriate priority level.'
  ),
  fact(
    'Containment and Mitigation: Immediate measures are taken to contain the incident, mitigate the impact, and prevent further exploitation or damage.',
    'Containment and mitigation: immediate measures are taken to contain the incident, mitigate the impact, and prevent further exploitation or damage.'
  ),
  fact(
    'Investigation: A thorough investigation is conducted to gather evidence, identify the root cause, and determine the extent of the incident.',
    'Investigation: a thorough investigation gathers evidence, identifies the root cause, and determines the extent of the incident.'
  ),
  fact(
    'Resolution: The incident is resolved by applying appropriate remediation measures, such as patching vulnerabilities, updating configurations, or implementing security controls.',
    'Resolution: appropriate remediation measures are applied, such as patching vulnerabilities, updating configurations, or implementing security controls.'
  ),
  fact(
    'Communication: Timely and accurate communication is maintained throughout the incident lifecycle to keep stakeholders informed about the incident status, impact, and progress.',
    'Communication: stakeholders are kept informed, timely and accurately, of the status, impact and progress throughout the incident'
  ),
  fact(
    'Escalation: Incidents are escalated to higher management or specialized teams based on the predefined priority levels and escalation protocols.',
    'Escalation: to higher management or specialized teams, by the predefined priority levels and escalation protocols.',
    '30 minutes later, while it is still not met, the management (Higher Management) is told.'
  ),
  fact(
    'Closure: Once the incident is resolved and all necessary actions are taken, the incident is officially closed, and a post-incident review may be conducted to identify lessons learned and improve future incident response capabilities.',
    'it has been contained and resolved before it is formally closed',
    'once the incident is resolved and all necessary actions are taken, it is officially closed, and a post-incident review may be conducted to identify lessons learned and improve future incident response capabilities',
    'one is held for P1 and P2, within the time that the targets name; for every other priority one may be'
  ),
  fact('Priority Incident Definition Escalation Protocol', 'Priorities', 'Escalation protocol'),
  fact(
    "Critical security incidents that have an immediate and severe impact on the confidentiality, integrity, or availability of Kwetter's systems or data.",
    "Critical security incidents that have an immediate and severe impact on the confidentiality, integrity, or availability of Kwetter's systems or data."
  ),
  fact(
    'Examples include a successful data breach, unauthorized access to sensitive information, or a widespread malware infection.',
    'a successful data breach, unauthorized access to sensitive information or a widespread malware infection'
  ),
  fact(
    'Incident Manager will be notified immediately. Incident Manager will engage the Security Officer within 30 minutes.',
    'The incident manager will be notified immediately.',
    'The incident manager will engage the security officer within 30 minutes.'
  ),
  fact(
    'High impact security incidents that require urgent attention but do not pose an immediate threat to the core functionalities of Kwetter.',
    'High impact security incidents that require urgent attention but do not pose an immediate threat to the core functionalities of Kwetter.'
  ),
  fact(
    'Examples include a system vulnerability exploitation, a significant DDoS attack, or an unauthorized change to critical configurations.',
    'a system vulnerability exploitation, a significant DDoS attack or an unauthorized change to critical configurations'
  ),
  fact(
    'Incident Manager will be notified within 30 minutes. Incident Manager will engage the Security Officer within 1 hour.',
    'The incident manager will be notified within 30 minutes.',
    'The incident manager will engage the security officer within 1 hour.'
  ),
  fact(
    'Security incidents with moderate impact that may disrupt normal operations or have potential vulnerabilities.',
    'Security incidents with moderate impact that may disrupt normal operations or have potential vulnerabilities.'
  ),
  fact(
    'Examples include a brute force attack on user accounts, a minor data leakage, or a low-level security policy violation.',
    'a brute force attack on user accounts, a minor data leakage or a low-level security policy violation'
  ),
  fact(
    'Incident Manager will be notified within 2 hours. Incident Manager will engage the Security Officer within 4 hours.',
    'The incident manager will be notified within 2 hours.',
    'The incident manager will engage the security officer within 4 hours.'
  ),
  fact(
    'During the security incident management process, the following communication channels are utilized:',
    'Incidents are reported through these channels:'
  ),
  fact(
    'Incident Reporting: Incidents are reported through the designated incident reporting channels, such as incident management tools or dedicated email addresses.',
    'Incident reporting. Incidents are reported through these channels:',
    'Record it in this repository',
    'Write to [Insert the address where security incidents are reported]'
  ),
  fact(
    'Notification: Incident notifications are sent to the Incident Manager, Security Officer, and other relevant stakeholders to initiate the incident response process.',
    'Notification. The incident manager, security officer and stakeholders are notified to initiate the response, each as the priority asks, and with them any other relevant stakeholders.'
  ),
  fact(
    'Updates: Regular updates are provided to stakeholders regarding the incident status, progress, and any significant developments.',
    'Updates. Regular updates go to the stakeholders until the incident is resolved',
    'the status and the impact of the incident, its progress and any significant developments'
  ),
  fact(
    'Closure Notification: Once the incident is resolved and closed, stakeholders are notified of the closure and any necessary follow-up actions.',
    'Closure notification. Once the incident is resolved and closed, its closure and any necessary follow-up actions are told to the stakeholders'
  ),
  fact('The closure of a security incident involves the following steps:', 'Closure'),
  fact(
    'Validation: The Incident Manager validates that all necessary actions have been taken to mitigate the incident and prevent recurrence.',
    'Validation: the incident manager validates that all necessary actions have been taken to mitigate the incident and prevent recurrence.'
  ),
  fact(
    'Documentation: Relevant information, evidence, and actions taken during the incident response are documented for future reference and audit purposes.',
    'Relevant information, evidence and actions taken during the response stay in the record, for future reference and audit purposes.'
  ),
  fact(
    'Post-Incident Review: A post-incident review may be conducted to evaluate the effectiveness of the incident response process, identify areas for improvement, and implement necessary changes.',
    'It evaluates the effectiveness of the response, identifies lessons learned and areas for improvement, and implements necessary changes.'
  ),
  fact("Name: [Security Officer's Name]", "[Security Officer's Name]"),
  fact("Email: [Security Officer's Email]", "[Security Officer's Email]"),
  fact("Phone: [Security Officer's Phone Number]", "[Security Officer's Phone Number]"),
]
