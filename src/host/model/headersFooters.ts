import { defineClass, type Property } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { oneOf } from './formatProperty';
import { type HeaderFooterTexts, type HeadersFootersState } from './workbookState';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
/** Excel refuses a longer header, codes included. */
const LONGEST = 255;

/** Excel.HeaderFooterGroup */
export const headersFootersClass = defineClass<HeadersFootersState>({
  name: 'HeaderFooterGroup',
  properties: {
    State: {
      get: self => self.state,
      set: (self, value) => {
        self.state = oneOf(value, STATES);
      },
    },
    UseSheetMargins: {
      get: self => self.useSheetMargins,
      set: (self, value) => {
        self.useSheetMargins = value === true;
      },
    },
    UseSheetScale: {
      get: self => self.useSheetScale,
      set: (self, value) => {
        self.useSheetScale = value === true;
      },
    },
  },
  navigations: {
    DefaultForAllPages: self => headerFooter(self.defaultForAllPages),
    FirstPage: self => headerFooter(self.firstPage),
    EvenPages: self => headerFooter(self.evenPages),
    OddPages: self => headerFooter(self.oddPages),
  },
});

const headerFooter: (self: HeaderFooterTexts) => HostObject = defineClass<HeaderFooterTexts>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: text('leftHeader'),
    CenterHeader: text('centerHeader'),
    RightHeader: text('rightHeader'),
    LeftFooter: text('leftFooter'),
    CenterFooter: text('centerFooter'),
    RightFooter: text('rightFooter'),
  },
});

function text(key: keyof HeaderFooterTexts): Property<HeaderFooterTexts> {
  return {
    get: self => self[key],
    set: (self, value) => {
      if (typeof value !== 'string' || value.length > LONGEST) throw invalidArgument();
      self[key] = value;
    },
  };
}
