import { defineCatalogue } from '@/lib/figure/define-catalogue';
import { childrenMissingEducation } from './children-missing-education/dataset';
import { childrenMissingEducationFigures } from './children-missing-education/figures';
import { childrenMissingEducationCharacteristics } from './children-missing-education-characteristics/dataset';
import { childrenMissingEducationCharacteristicsFigures } from './children-missing-education-characteristics/figures';
import { electiveHomeEducation } from './elective-home-education/dataset';
import { electiveHomeEducationFigures } from './elective-home-education/figures';
import { electiveHomeEducationByYearGroup } from './elective-home-education-by-year-group/dataset';
import { electiveHomeEducationByYearGroupFigures } from './elective-home-education-by-year-group/figures';
import { familyTimeCapacity } from './family-time-capacity/dataset';
import { familyTimeCapacityFigures } from './family-time-capacity/figures';
import { youthOffendingCohort } from './youth-offending-cohort/dataset';
import { youthOffendingCohortFigures } from './youth-offending-cohort/figures';

/** The datasets, in the order of the home page. To add one, add its folder and a line here. */
export const catalogue = defineCatalogue([
  { dataset: electiveHomeEducation, figures: electiveHomeEducationFigures },
  { dataset: electiveHomeEducationByYearGroup, figures: electiveHomeEducationByYearGroupFigures },
  { dataset: childrenMissingEducation, figures: childrenMissingEducationFigures },
  {
    dataset: childrenMissingEducationCharacteristics,
    figures: childrenMissingEducationCharacteristicsFigures,
  },
  { dataset: youthOffendingCohort, figures: youthOffendingCohortFigures },
  { dataset: familyTimeCapacity, figures: familyTimeCapacityFigures },
]);
