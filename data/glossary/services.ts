import type { GlossaryTerm } from '@/lib/search/glossary-term';

/** The words of the service that stand in the figures and the papers. */
export const serviceTerms: readonly GlossaryTerm[] = [
  {
    id: 'active-case',
    term: 'Active case',
    meaning:
      'A case of a child missing education that is still open. The minutes say that a case stays open until the child is found or all enquiries are exhausted.',
    alsoSearch: ['open case', 'CME'],
  },
  {
    id: 'alternative-provision',
    term: 'Alternative provision',
    meaning: 'Education arranged for a child somewhere other than a mainstream school.',
  },
  {
    id: 'cme',
    term: 'CME',
    spelledOut: 'children missing education',
    meaning:
      'Children of compulsory school age who are not on a school roll and are not receiving a suitable education elsewhere. The minutes also print it as “Children Missing from Education”. Not the same as persistent absence.',
    alsoSearch: ['missing from education', 'missing', 'not in school'],
  },
  {
    id: 'cohort',
    term: 'Cohort',
    meaning: 'A group of people looked at together, such as the young people that a team is working with.',
  },
  {
    id: 'early-help',
    term: 'Early help',
    meaning: 'Support for children and families before a difficulty becomes serious enough for social care.',
  },
  {
    id: 'ehe',
    term: 'EHE',
    spelledOut: 'elective home education',
    meaning:
      'Parents choosing by right to educate their child at home, or at home and in some other way, instead of at school full-time. Parents do not have to tell the council. It is not the tuition that a council provides for children who cannot attend school.',
    alsoSearch: ['home ed', 'home school', 'homeschool', 'home schooling', 'home educated'],
  },
  {
    id: 'ehe-officer',
    term: 'EHE officer',
    meaning:
      'A council officer who advises families about home education and visits to discuss the education that a child is receiving.',
    alsoSearch: ['officer involvement'],
  },
  {
    id: 'exclusion',
    term: 'Exclusion',
    meaning: 'A pupil’s removal from a school by its headteacher: permanent, or for a fixed term.',
    alsoSearch: ['excluded', 'suspension', 'expelled'],
  },
  {
    id: 'family-time',
    term: 'Family time',
    meaning:
      'Meetings of looked-after children with their birth families, also called contact. The figures here are of the visits a day that the council’s building can host.',
    alsoSearch: ['contact', 'visits'],
  },
  {
    id: 'flexi-schooling',
    term: 'Flexi-schooling',
    meaning:
      'A child stays on the roll of a school and is educated by the parents for an agreed part of the time. It is for the headteacher and governors to agree to it.',
    alsoSearch: ['part-time school'],
  },
  {
    id: 'involvement',
    term: 'Involvement',
    meaning:
      'In Appendix 1, a family that an EHE officer supported and whose child did not become home educated. A pending involvement was still to be resolved on the day of the count.',
    alsoSearch: ['pending', 'officer involvement'],
  },
  {
    id: 'looked-after-child',
    term: 'Looked-after child',
    meaning: 'A child in the care of the council.',
    alsoSearch: ['LAC', 'in care', 'children in care', 'foster'],
  },
  {
    id: 'persistent-absence',
    term: 'Persistent absence',
    meaning:
      'Missing much of the time at a school where one is on the roll; nationally, a tenth or more of sessions.',
    alsoSearch: ['truancy', 'attendance'],
  },
  {
    id: 'primary-and-secondary',
    term: 'Primary and secondary',
    meaning: 'Primary is reception to Year 6; secondary is Year 7 to Year 11.',
    alsoSearch: ['school phase'],
  },
  {
    id: 'reception',
    term: 'Reception',
    meaning:
      'The first year of primary school, for children who turn five in it. Printed “Y0” in Appendix 1.',
    alsoSearch: ['Y0'],
  },
  {
    id: 'resolved-case',
    term: 'Resolved case',
    meaning: 'A case of a child missing education that was closed during the quarter.',
    alsoSearch: ['closed case', 'CME'],
  },
  {
    id: 'school-roll',
    term: 'School roll',
    meaning: 'The list of pupils registered at a school.',
  },
  {
    id: 'scorecard',
    term: 'Scorecard',
    meaning: 'A monthly sheet of a service’s figures. The minutes mention several; none is among our papers.',
  },
  {
    id: 'scrutiny',
    term: 'Scrutiny',
    meaning:
      'Councillors outside the cabinet examining what the council does. A select commission is one of the committees that do it.',
    alsoSearch: ['select commission', 'committee'],
  },
  {
    id: 'suitable-education',
    term: 'Suitable education',
    meaning:
      'Education that is right for a child’s age, ability, aptitude and any special educational needs. Parents have a duty to see that a child of school age has it, at school or otherwise.',
  },
  {
    id: 'work-programme',
    term: 'Work programme',
    meaning: 'The list of what a committee means to consider at each of its meetings in the year.',
  },
  {
    id: 'year-10-and-below',
    term: 'Y0 to Y10',
    meaning:
      'Reception to Year 10: the children counted at each 31 August in Appendix 1, where it is printed “Y0- Y10”. Those in Year 11 have by then left.',
    alsoSearch: ['Y0', 'Y10', 'year 10'],
  },
  {
    id: 'year-11',
    term: 'Year 11',
    meaning: 'The last year of compulsory schooling, for young people who turn 16 in it. Printed “Y11”.',
    alsoSearch: ['Y11', 'leavers'],
  },
];
