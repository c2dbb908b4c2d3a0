import { yearOf } from '../../../domain/calendar/calendarDay';
import { message } from '../../../text/message';
import { strangeApplications } from '../comparison/strangeApplications';
import { type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { told } from './telling';

/** An application that the convention does not have. */
export const rule: TextRule = {
  id: 'APP-03',
  severity: 'major',
  check: aboutConvention(context => {
    const { convention } = context;
    const [start, end] = [yearOf(convention.period.start), yearOf(convention.period.end)];
    return strangeApplications(context).map(({ sentence, name, place, isSure }) =>
      told(context, sentence, {
        certainty: isSure ? 'error' : 'question',
        passages: [place],
        expected: convention.applications.map(({ label }) => label).join(', '),
        found: name,
        message: message('texts.APP-03.message', { found: name, convention: convention.label }),
        explanation: [
          message('APP-03.why', {
            listed: convention.applications.map(({ label }) => label).join(', '),
            start: String(start),
            end: String(end),
          }),
        ],
      }),
    );
  }),
};
