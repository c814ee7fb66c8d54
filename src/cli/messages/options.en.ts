import type { OptionMessages } from './option-messages';

export const en: OptionMessages = {
  fault: (wrong) => {
    switch (wrong.fault) {
      case 'unknown-option':
        return `There is no option ${wrong.option}.${wrong.nearest === null ? '' : ` Did you mean ${wrong.nearest}?`}`;
      case 'no-value':
        return `${wrong.option} needs a value behind it.`;
      case 'needless-value':
        return `${wrong.option} takes no value.`;
      case 'unknown-language':
        return `--lang is ja or en, not “${wrong.language}”.`;
    }
  },
  common: {
    json: ['--json', 'answers with JSON, for machines.'],
    lang: ['--lang ja|en', 'chooses the language (ja where it is not given).'],
    help: ['-h, --help', 'shows this help.'],
  },
  moreHelp: '--help lists the options and shows examples.',
  usage: 'Usage',
  options: 'Options',
  examples: 'Examples',
  exitCodes: 'Exit codes',
};
