import { insecureAddresses, missingFiles, severalOrigins } from './addressRules';
import { missingIconSizes, wrongIconPixels } from './iconRules';
import { danglingResources, duplicateResources, unusedResources } from './resourceRules';
import {
  duplicateControls,
  functionPrefix,
  missingRequirements,
  separateRuntimes,
  wrongVersion,
} from './runtimeRules';
import { missingTranslations, straightApostrophes, tooLongTexts } from './textRules';

/** What Microsoft's schema does not see. Each rule returns the problems of a manifest, none when it is right. */
export const manifestRules = {
  danglingResources,
  duplicateResources,
  unusedResources,
  insecureAddresses,
  severalOrigins,
  missingFiles,
  missingIconSizes,
  wrongIconPixels,
  tooLongTexts,
  missingTranslations,
  straightApostrophes,
  wrongVersion,
  functionPrefix,
  separateRuntimes,
  missingRequirements,
  duplicateControls,
} as const satisfies Record<string, (manifest: Document) => string[]>;

export type ManifestRule = keyof typeof manifestRules;
