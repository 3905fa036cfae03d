import { templateCsv } from '@/lib/release/template';
import { harbour } from '../../fixtures/publishing';
import { swimmingClubByAge, tableOf } from '../../fixtures/synthetic-dataset';

const lines = (csv: string) => csv.split('\r\n');

describe('the file that an officer begins with', () => {
  it('has the published rows, in the order of the declaration, and the next period started under them', () => {
    const table = tableOf(
      harbour,
      'read_from,sold,boats_note,boats,boats_flag,as_at,time_identifier,time_period',
      'a line,3,,40,,2019-08-31,Academic year,201819',
      'a line,x,"One, perhaps two, sank",42,p,x,Academic year,201920',
    );
    expect(lines(templateCsv(harbour, table))).toEqual([
      'time_period,time_identifier,as_at,boats,boats_flag,boats_note,sold,read_from',
      '201819,Academic year,2019-08-31,40,,,3,a line',
      '201920,Academic year,x,42,p,"One, perhaps two, sank",x,a line',
      '202021,Academic year,,,,,,',
      '',
    ]);
  });

  it('has a started row for each group of the last period', () => {
    const table = tableOf(
      swimmingClubByAge,
      'time_period,time_identifier,as_at,age,swimmers,read_from',
      '202021,Academic year,x,young,5,a',
      '202021,Academic year,x,older,6,b',
      '202021,Academic year,x,total,11,c',
    );
    expect(lines(templateCsv(swimmingClubByAge, table)).slice(4)).toEqual([
      '202122,Academic year,,young,,',
      '202122,Academic year,,older,,',
      '202122,Academic year,,total,,',
      '',
    ]);
  });

  it('starts the rows of a part-way period anew, because they are the ones to fill in', () => {
    const table = tableOf(
      harbour,
      'time_period,time_identifier,as_at,boats,sold,read_from',
      '201819,Academic year,2019-08-31,40,3,a line',
      '201920,Academic year,2019-09-11,41,0,a line',
    );
    expect(lines(templateCsv(harbour, table)).slice(1)).toEqual([
      '201819,Academic year,2019-08-31,40,3,a line',
      '201920,Academic year,,,,',
      '',
    ]);
  });
});
