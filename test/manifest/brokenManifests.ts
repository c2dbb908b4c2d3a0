import { version } from '../../package.json';
import { type ManifestRule } from './manifestRules';

/** A manifest spoilt in one place, and what the rule has to say about it. */
export interface Breakage {
  readonly replace: string;
  readonly by: string;
  readonly problem: string;
}

const VERSION = `<Version>${version}.0</Version>`;
const ORIGIN = 'https://localhost:3000';
const PANE = `<bt:Url id="Taskpane.Url" DefaultValue="${ORIGIN}/taskpane.html"/>`;
const ICON_16 = `<bt:Image id="Icon.16" DefaultValue="${ORIGIN}/assets/icon-16.png"/>`;
const SMALL_IMAGE = '<bt:Image size="16" resid="Recalculate.16"/>';

/** At least one for each rule: a rule that never fails guards nothing. */
export const brokenManifests: Readonly<Record<ManifestRule, readonly Breakage[]>> = {
  danglingResources: [
    {
      replace: '<Label resid="Group.Label"/>',
      by: '<Label resid="Group.Name"/>',
      problem: 'Label Group.Name: not declared in ShortStrings',
    },
    {
      replace: '<Description resid="OpenPane.Tip"/>',
      by: '<Description resid="OpenPane.Title"/>',
      problem: 'Description OpenPane.Title: not declared in LongStrings',
    },
    {
      replace: '<LearnMoreUrl resid="Help.Url"/>',
      by: '<Elsewhere resid="Help.Url"/>',
      problem: 'Elsewhere Help.Url: no rule says where its resource is declared',
    },
  ],
  duplicateResources: [{ replace: ICON_16, by: ICON_16 + ICON_16, problem: 'Icon.16: declared twice' }],
  unusedResources: [
    {
      replace: ICON_16,
      by: `${ICON_16}<bt:Image id="Icon.64" DefaultValue="${ORIGIN}/assets/icon-64.png"/>`,
      problem: 'Icon.64: declared, never used',
    },
  ],
  insecureAddresses: [
    {
      replace: PANE,
      by: PANE.replace('https:', 'http:'),
      problem: 'Url Taskpane.Url: http://localhost:3000/taskpane.html is not https',
    },
    {
      replace: PANE,
      by: PANE.replace('/>', '><bt:Override Locale="en-US" Value="http://localhost:3000/en.html"/></bt:Url>'),
      problem: 'Url Taskpane.Url: http://localhost:3000/en.html is not https',
    },
  ],
  severalOrigins: [
    {
      replace: `${ORIGIN}/functions.json`,
      by: 'https://annexe2.example/functions.json',
      problem: `Url Functions.Metadata.Url: on https://annexe2.example, others on ${ORIGIN}`,
    },
  ],
  missingFiles: [
    {
      replace: `${ORIGIN}/assets/icon-80.png`,
      by: `${ORIGIN}/assets/icon-81.png`,
      problem: `Image Icon.80: no file behind ${ORIGIN}/assets/icon-81.png`,
    },
    {
      replace: `<SupportUrl DefaultValue="${ORIGIN}/aide/index.html"/>`,
      by: `<SupportUrl DefaultValue="${ORIGIN}/help.html"/>`,
      problem: `SupportUrl: no file behind ${ORIGIN}/help.html`,
    },
  ],
  missingIconSizes: [
    { replace: SMALL_IMAGE, by: '', problem: 'Control Annexe2.Recalculate: no icon of 16' },
    {
      replace: SMALL_IMAGE,
      by: '<bt:Image size="20" resid="Recalculate.16"/>',
      problem: 'Control Annexe2.Recalculate: no icon of 16',
    },
  ],
  wrongIconPixels: [
    {
      replace: `${ORIGIN}/assets/recalculate-80.png`,
      by: `${ORIGIN}/assets/recalculate-32.png`,
      problem: 'Image Recalculate.80: 32 × 32 pixels, 80 announced',
    },
    {
      replace: `<IconUrl DefaultValue="${ORIGIN}/assets/icon-32.png"/>`,
      by: `<IconUrl DefaultValue="${ORIGIN}/assets/icon-64.png"/>`,
      problem: 'IconUrl: 64 × 64 pixels, 32 announced',
    },
  ],
  tooLongTexts: [
    {
      replace: 'DefaultValue="Recalculer"',
      by: `DefaultValue="${'R'.repeat(126)}"`,
      problem: 'String Recalculate.Label: 126 characters, 125 at most',
    },
    {
      replace: 'Value="Update the TARIF formulas',
      by: `Value="${'U'.repeat(250)}Update the TARIF formulas`,
      problem: 'String Recalculate.Tip: 346 characters, 250 at most',
    },
  ],
  missingTranslations: [
    {
      replace: '<bt:Override Locale="en-US" Value="Recalculate"/>',
      by: '',
      problem: 'String Recalculate.Label: no en-US text',
    },
    {
      replace: '<bt:Override Locale="en-US" Value="Recalculate"/>',
      by: '<bt:Override Locale="en-GB" Value="Recalculate"/>',
      problem: 'String Recalculate.Label: no en-US text',
    },
    {
      replace: 'DefaultValue="Recalculer"',
      by: 'DefaultValue=" "',
      problem: 'String Recalculate.Label: no French text',
    },
    {
      replace:
        'DefaultValue="Onglet Accueil, groupe Annexe 2 : ouvrez le volet pour générer les tableaux, ou tapez =TARIF( dans une cellule."',
      by: 'DefaultValue="Home tab, Annexe 2 group: open the pane to generate the tables, or type =TARIF( in a cell."',
      problem: 'String GetStarted.Description: the en-US text is the French one',
    },
    {
      replace: '<DefaultLocale>fr-FR</DefaultLocale>',
      by: '<DefaultLocale>en-US</DefaultLocale>',
      problem: 'DefaultLocale: en-US, fr-FR expected',
    },
  ],
  straightApostrophes: [
    {
      replace: 'à l’ouverture."',
      by: 'à l\'ouverture."',
      problem: 'String Recalculate.Tip: straight apostrophe in the French text',
    },
  ],
  wrongVersion: [
    {
      replace: VERSION,
      by: '<Version>1.0</Version>',
      problem: 'Version: 1.0, a.b.c.d expected',
    },
    { replace: VERSION, by: '', problem: 'Version: none, a.b.c.d expected' },
  ],
  functionPrefix: [
    {
      replace: '</Metadata>',
      by: '</Metadata><Namespace resid="Group.Label"/>',
      problem: 'Namespace: functions would be called Group.Label.…',
    },
  ],
  separateRuntimes: [
    {
      replace: '<FunctionFile resid="Taskpane.Url"/>',
      by: '<FunctionFile resid="Help.Url"/>',
      problem: 'FunctionFile: Help.Url, the runtime has Taskpane.Url',
    },
    {
      replace: '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
      by: '<Page>\n              <SourceLocation resid="Help.Url"/>',
      problem: 'Page: Help.Url, the runtime has Taskpane.Url',
    },
    {
      replace: '</TaskpaneId>\n                    <SourceLocation resid="Taskpane.Url"/>',
      by: '</TaskpaneId>\n                    <SourceLocation resid="Help.Url"/>',
      problem: 'ShowTaskpane: Help.Url, the runtime has Taskpane.Url',
    },
    {
      replace: `<SourceLocation DefaultValue="${ORIGIN}/taskpane.html"/>`,
      by: `<SourceLocation DefaultValue="${ORIGIN}/aide/index.html"/>`,
      problem: `DefaultSettings: ${ORIGIN}/aide/index.html, the runtime has ${ORIGIN}/taskpane.html`,
    },
    {
      replace: ' lifetime="long"',
      by: '',
      problem: 'Runtime: its lifetime is not long',
    },
    {
      replace: '<Runtime resid="Taskpane.Url" lifetime="long"/>',
      by: '',
      problem: 'Runtime: none, or several',
    },
  ],
  missingRequirements: [
    {
      replace: '<Set Name="SharedRuntime" MinVersion="1.1"/>',
      by: '',
      problem: 'Requirements: SharedRuntime 1.1 is missing',
    },
  ],
  duplicateControls: [
    {
      replace: 'id="Annexe2.Recalculate"',
      by: 'id="Annexe2.OpenPane"',
      problem: 'Annexe2.OpenPane: two controls have this id',
    },
  ],
};
