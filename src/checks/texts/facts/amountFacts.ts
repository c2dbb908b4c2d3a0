import { type Application, type Member } from '../../../domain/conventions/convention';
import { type PayerType } from '../../../domain/conventions/payerType';
import { type Decimal } from '../../../domain/money/decimal';
import { type Passage } from '../passage';
import { folded } from '../reading/normalLine';
import { type ReadText, type Sentence } from '../reading/readText';
import { type Nature, natureOf } from './amountNature';
import { amountsIn, type WrittenAmount } from './amounts';
import { type PayerFinder } from './communes';
import { type ApplicationFinder, type ApplicationMention, type Mention } from './mentions';
import { type Subject } from './subject';

/** The part an amount plays. */
export type AmountRole =
  /** What one payer pays for one application. */
  | 'line'
  /** What one payer pays for several applications. */
  | 'total'
  /** What an application costs for all members together. */
  | 'budget'
  /** A day of work, annexe 3. */
  | 'dayRate'
  /** Anything else: a subsidy, another contract. */
  | 'other';

/** An amount announced by a text, with all that the text says of it. */
export interface AmountFact extends Nature {
  readonly kind: 'amount';
  readonly value: Decimal;
  readonly role: AmountRole;
  readonly place: Passage;
  readonly sentence: Sentence;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly application: Application | null;
  readonly member: Member | null;
  readonly payerType: PayerType | null;
  /** False when the reading leaves a doubt: then it is shown as a question, never as an error. */
  readonly isSure: boolean;
}

export interface Finders {
  readonly applicationsIn: ApplicationFinder;
  readonly payersIn: PayerFinder;
  readonly membersIn: (foldedText: string) => readonly Mention<Member>[];
}

const DAY_RATE = /\bjours?\b|\bjournee|\bjours?\/homme|\/ ?j\b|\bintervenants?\b/;
const TOTAL =
  /\btotal(?:e|es|aux)?\b|\bglobal(?:e|es)?\b|\bse decompos|\bensemble des (?:applications|services|plateformes)|\bau titre des (?:applications|services)|\bcumul|\bsomme\b|\bannuellement\b/;
const BUDGET =
  /\bbudgets?\b|\benveloppe|\bs'elevant a\b|\bcout forfaitaire correspondant\b|\bpappli\b|\bcout (?:annuel )?(?:total|global) (?:de la plateforme|de l'application|des applications|du service|de l'appli)/;
const COST =
  /\bcout|\bmontants?\b|\btarifs?\b|\bs'eleve|\bs'etabli|\betabli|\bfactur|\bparticipation|\bcontribution|\bcotisation|\bsoit\b|\bprix\b|\bpaie|\bpaye|\bdoit\b|\bdoivent\b|\brepresente|\bfixe|\bverse|\bredevance|\bdu(?:e|s|es)? par|\bacquitt|\brefactur|\bregle|\bdepense|\btitre/;
const OTHER =
  /\bsubvention|\bloyer|\bamende|\bmarche n|\bemprunt|\bsalaire|\bindemnite|\bplafond|\bseuil|\brecouvr|\bfrais de recouvrement/;
const ANAPHORA = /\b(?:ce|cet|cette|ces|son|sa|leur|celui-ci|celle-ci)\b/;

/** The amounts of a text with their application, payer and nature. Rows of tables are read by the recogniser. */
export function amountFacts(read: ReadText, subject: Subject, finders: Finders): AmountFact[] {
  const headings = sectionApplications(read, finders.applicationsIn);
  let previous: { readonly block: number; readonly application: Application | null } | null = null;
  return read.sentences.flatMap(sentence => {
    const { block } = sentence;
    if (block.kind === 'row') return [];
    const mentions = finders.applicationsIn(sentence.folded);
    const inherited =
      headings.get(block.index) ??
      (previous &&
      (previous.block === block.index ||
        (previous.block === block.index - 1 && ANAPHORA.test(sentence.folded)))
        ? previous.application
        : null);
    const applications = new Set(mentions.map(({ value }) => value));
    if (applications.size > 0 || block.kind === 'heading') {
      const [only] = applications;
      previous = { block: block.index, application: applications.size === 1 ? (only ?? null) : null };
    }
    const amounts = amountsIn(sentence, read.original);
    return amounts.map((amount, index) =>
      factOf({ sentence, amounts, index, mentions, inherited, subject, finders }, amount),
    );
  });
}

/** The application each block stands under: that of the nearest heading that names one alone. */
function sectionApplications(
  { blocks }: ReadText,
  applicationsIn: ApplicationFinder,
): ReadonlyMap<number, Application> {
  const found = new Map<number, Application>();
  let current: Application | null = null;
  for (const { kind, index, folded: words } of blocks) {
    if (kind === 'heading') {
      const named = new Set(applicationsIn(words).map(({ value }) => value));
      const [only] = named;
      current = named.size === 1 ? (only ?? null) : null;
    }
    if (current) found.set(index, current);
  }
  return found;
}

interface Setting {
  readonly sentence: Sentence;
  readonly amounts: readonly WrittenAmount[];
  readonly index: number;
  readonly mentions: readonly ApplicationMention[];
  readonly inherited: Application | null;
  readonly subject: Subject;
  readonly finders: Finders;
}

function factOf(setting: Setting, { value, start, end, isSuspect }: WrittenAmount): AmountFact {
  const { sentence, amounts, index } = setting;
  const { folded: words, block } = sentence;
  const before = words.slice(amounts[index - 1]?.end ?? 0, start);
  const after = words.slice(end, amounts[index + 1]?.start ?? words.length);
  const { application, isPaired } = applicationOf(setting, { start, end });
  const nature = natureOf(before, after, headingOf(sentence));
  const who = payerOf(setting, start);
  const role = roleOf({ before, after, words, heading: headingOf(sentence) }, application);
  return {
    kind: 'amount',
    value,
    role,
    ...nature,
    place: sentence.at(start, end),
    sentence,
    start,
    end,
    application: role === 'total' ? null : application,
    ...who,
    isSure:
      !isSuspect &&
      (isPaired || role === 'total') &&
      (block.kind === 'item' || /[:=]\s?$/.test(before) || COST.test(words) || BUDGET.test(words)),
  };
}

function headingOf({ block }: Sentence): string {
  return block.kind === 'heading' ? '' : folded(block.heading);
}

function roleOf(
  { before, after, words, heading }: { before: string; after: string; words: string; heading: string },
  application: Application | null,
): AmountRole {
  const near = `${before.slice(-90)} ¦ ${after.slice(0, 45)}`;
  if (DAY_RATE.test(near) || /\bjours?\b|intervention/.test(heading)) return 'dayRate';
  if (OTHER.test(near)) return 'other';
  if (
    BUDGET.test(before.slice(-140)) &&
    !TOTAL.test(after.slice(0, 30)) &&
    !/\b(?:commune|ville|ccas) d/.test(near)
  )
    return 'budget';
  const isTotal =
    TOTAL.test(after.slice(0, 40)) ||
    (TOTAL.test(before) &&
      !/\bcout (?:global|total)(?:[ a-z']{0,40})\b(?:pour|de) (?:la |l')?(?:plateforme|application)/.test(
        before,
      ));
  if (isTotal && (application === null || TOTAL.test(before.slice(-70)) || TOTAL.test(after.slice(0, 40))))
    return application !== null && /\bdont\b|:\s*$/.test(before.slice(-6)) ? 'line' : 'total';
  return application || COST.test(words) ? 'line' : 'other';
}

/** Which application of its sentence an amount goes with. `isPaired` false: the sentence leaves a doubt. */
function applicationOf(
  { amounts, mentions, inherited, index, sentence }: Setting,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly application: Application | null; readonly isPaired: boolean } {
  const distinct = new Set(mentions.map(({ value }) => value));
  const [only] = distinct;
  if (distinct.size === 0) return { application: inherited, isPaired: true };
  if (distinct.size === 1) return { application: only ?? null, isPaired: true };
  const [first, last] = [mentions[0], mentions.at(-1)];
  const [firstAmount, lastAmount] = [amounts[0], amounts.at(-1)];
  if (!first || !last || !firstAmount || !lastAmount) return { application: null, isPaired: false };
  if (last.end <= firstAmount.start || lastAmount.end <= first.start) {
    // All names, then all amounts, or the reverse: "respectivement".
    const share = amounts.length / mentions.length;
    const isListed = Number.isInteger(share) && /respectiv|\bsoit\b|:/.test(sentence.folded);
    const one = isListed ? mentions[Math.floor(index / share)] : undefined;
    return {
      application: one?.value ?? null,
      isPaired: one !== undefined && /respectiv/.test(sentence.folded),
    };
  }
  const isAfterName = first.start < firstAmount.start;
  const paired = isAfterName
    ? [...mentions].reverse().find(mention => mention.end <= start)
    : mentions.find(mention => mention.start >= end);
  return { application: paired?.value ?? null, isPaired: paired !== undefined };
}

/** Who pays: the payer or member named nearest in the sentence, else the subject of the text. */
function payerOf(
  { sentence, subject, finders }: Setting,
  start: number,
): Pick<AmountFact, 'member' | 'payerType'> {
  const payers = finders.payersIn(sentence.text, sentence.folded);
  const nearest = [...payers].reverse().find(({ end }) => end <= start) ?? payers[0];
  const named = nearest?.member ?? nearestMember(finders.membersIn(sentence.folded), start);
  const member = named ?? (nearest?.written ? null : subject.member);
  const isSubject = member !== null && member === subject.member;
  return {
    member,
    payerType: nearest?.value ?? (isSubject || member === null ? subject.payerType : null),
  };
}

function nearestMember(members: readonly Mention<Member>[], start: number): Member | null {
  const nearest = [...members].reverse().find(({ end }) => end <= start) ?? members[0];
  return nearest?.value ?? null;
}
