/**
 * Stands for `@fluentui/react-icons` in tests: the same icons, each loaded when it is asked for.
 * Fluent's components ask for a few dozen; loading all of the thousands takes longer than most tests.
 */
const utils = require('@fluentui/react-icons/utils');

/** `ChevronDown16Regular` lies in `svg/chevron-down`. */
const fileOf = (icon) =>
  icon
    .replace(/[0-9]*(Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();

module.exports = new Proxy(utils, {
  get(known, name) {
    if (name in known || typeof name !== 'string' || !/(Regular|Filled|Light|Color)$/.test(name)) return known[name];
    return require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
  },
});
