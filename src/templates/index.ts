import { mergeTemplates, type Template } from '../check/template';
import { beijingDistrict2022 } from './beijingDistrict2022';
import { beijingDistrict2022Daxing } from './beijingDistrict2022Daxing';

/** 内置模板. The templates that come with the product, inheritance worked out, general ones first. */
export const TEMPLATES: readonly Template[] = mergeTemplates([beijingDistrict2022, beijingDistrict2022Daxing]);
