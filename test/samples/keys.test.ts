import { SAMPLES } from '../../samples/sources';
import { checkSample } from './check';

/**
 * Keys of the findings of two samples, as workbooks out there hold them: the user's answers hang on them. A change of
 * how something is said may change words, never a key. Where a rule or a sample is mended on purpose, its keys may change.
 */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'qinghe-2022': [
    'target-missed:9ek0jj1ibq',
    'problem-required:5xeqq2cvo',
    'item-unanswered:ncenwc7uk2',
    'problem-required:mb7elvws0p',
    'figure-provisional:eyo933kj7s',
    'rate-mismatch:a99vqw8d8o',
    'text-truncated:rp61rplsi4',
    'sum-mismatch:zswy0tqh15',
    'cell-empty:133t9etyr3k',
    'numbering-gap:17ii94unyoe',
    'target-missed:tagriiatkp',
    'figure-missing:xsdq6agc5w',
    'ratio-mismatch:13fc1548caz',
    'figure-provisional:1137vpyidyq',
    'column-shift:25kdfk05ov',
    'figure-missing:zgkduns7je',
    'problem-required:reouvgds5x',
    'claim-contradicted:lqz61d05em',
    'problem-required:rns3gd40ko',
  ],
  'yunling-2022': [
    'task-missing:54ibwb06qy',
    'target-missed:wg4bq90wbl',
    'problem-required:cmyp9i7qo8',
    'figure-conflict:u275dpz1lv',
    'draft-note:1121rxh4rh1',
    'draft-note:9rog1eyv9t',
    'unit-mismatch:x5jxw87lzj',
    'rate-mismatch:11s00f6fmhq',
    'target-missed:10ugq0hpcz2',
    'problem-uncovered:38x9fkohtc',
    'markup-residue:vx5yej7rcf',
    'figure-provisional:uj02wmveeu',
    'sum-mismatch:bnhvjkq2wo',
    'target-missed:mtibgm8dpn',
    'problem-required:zv7fpr7ry0',
    'target-missed:2jawb0tje6',
    'sensitive-content:6tni385z9m',
    'change-mismatch:p2gr32e2bc',
    'problem-unexpected:37kbpkcnxx',
    'task-duplicate:myx8nhvijj',
    'task-unknown:e7lx3qlt6v',
  ],
};

it.each(Object.entries(KEYS))('the findings of %s keep their keys', (id, keys) => {
  const sample = SAMPLES.find((one) => one.id === id)!;
  expect(checkSample(sample).findings.map((finding) => finding.key)).toEqual(keys);
});
