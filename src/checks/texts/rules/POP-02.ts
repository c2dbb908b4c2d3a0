import { populationsEqualTo } from '../../../domain/population/populationHistory';
import { message } from '../../../text/message';
import { reworded } from '../comparison/quotes';
import { type InhabitantsFact, type PopulationKindFact } from '../facts/statements';
import { type TextContext, type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { placesOf, told, type Told } from './telling';
import { wrongInhabitants } from './wrongInhabitants';

/** A kind of population other than the one annexe 2 is computed on. */
export const rule: TextRule = {
  id: 'POP-02',
  severity: 'major',
  check: aboutConvention(context => [...kinds(context), ...counts(context)]),
};

function kinds(context: TextContext): Told[] {
  const right = context.convention.populations.kind;
  const wrong = context.facts.statements.filter(
    (fact): fact is PopulationKindFact =>
      fact.kind === 'populationKind' && fact.populationKind !== right && !namesBoth(fact, right),
  );
  const [first] = wrong;
  if (!first) return [];
  return [
    told(context, first.sentence, {
      passages: placesOf(wrong),
      expected: right,
      found: first.populationKind,
      message: message('texts.POP-02.message', { found: first.populationKind, expected: right }),
      explanation: example(context),
      replacement: reworded(context.read, first.sentence, [
        {
          start: first.start,
          end: first.end,
          words: first.sentence.text.slice(first.start, first.end).replace(/municipale|totale/i, right),
        },
      ]),
    }),
  ];
}

/** A sentence that names both kinds tells them apart. */
function namesBoth({ sentence }: PopulationKindFact, right: string): boolean {
  return new RegExp(`\\b(?:population )?${right}s?\\b`).test(sentence.block.folded);
}

function example({ convention, populations, facts }: TextContext) {
  const { kind, referenceYear } = convention.populations;
  const otherKind = kind === 'totale' ? ('municipale' as const) : ('totale' as const);
  const member = facts.subject.member ?? convention.members[0];
  const other = populations.communes[member?.insee ?? '']?.find(
    entry => entry.kind === otherKind && entry.year === referenceYear,
  );
  return member && other
    ? [
        message('texts.POP-02.why', {
          member: member.name,
          own: member.population,
          other: other.population,
          kind,
          otherKind,
          year: String(referenceYear),
        }),
      ]
    : [];
}

/** « 10 864 habitants » : the municipale population, or that of another year. */
function counts(context: TextContext): Told[] {
  const { convention, populations, facts } = context;
  const { member } = facts.subject;
  if (!member) return [];
  return facts.statements
    .filter((fact): fact is InhabitantsFact => fact.kind === 'inhabitants' && !fact.isTotal)
    .flatMap(fact => {
      const [other] = populationsEqualTo(populations, member.insee, fact.value);
      if (fact.value === member.population || !other) return [];
      // A text that gives both, or says itself which it is, misleads nobody.
      if (fact.populationKind === other.kind && other.kind !== convention.populations.kind) return [];
      return [
        wrongInhabitants(context, fact, member.population, {
          message: message('texts.POP-02.message.count', {
            found: fact.value,
            kind: other.kind,
            year: String(other.year),
            member: member.name,
            expected: member.population,
          }),
        }),
      ];
    });
}
