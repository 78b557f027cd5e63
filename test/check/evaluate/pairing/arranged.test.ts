import { answersTo } from '../../../support/judgedRow';

it.each<[string, string, string[]]>([
  ['安排水利工程90项，新开工40项，竣工20项。', '年内安排的90项水利工程中，新开工44项，续建29项，竣工17项。', ['90项→90项 met', '40项→44项 exceeded', '20项→17项 unmet']],
  ['安排水利工程68项，开工率达到90%以上。', '68项水利工程已开工65项，开工率95.6%。', ['68项→68项 met', '90%→95.6% met']],
  ['竣工水利工程20项。', '年内安排的20项水利工程中，竣工18项。', ['20项→18项 unmet']],
])('what was to be provided for, and what became of it: %s', (task, result, shown) => {
  expect(answersTo(task, result)).toEqual(shown);
});
