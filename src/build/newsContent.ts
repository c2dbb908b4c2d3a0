import { contentOfMarkdown } from './helpContent';

/** What a version brings to those who build on it, until the next heading as high. */
const FOR_DEVELOPERS = /^### Pour les développeurs\n[\s\S]*?(?=^#{1,3} |$(?![\s\S]))/gm;
/** It leads to files that are not shipped. */
const LINK = /\[([^\]]+)\]\([^)]+\)/g;

/** The page of what is new, for those who use the add-in: the CHANGELOG without what concerns developers. */
export function newsContent(changelog: string): string {
  return contentOfMarkdown(changelog.replace(FOR_DEVELOPERS, '').replace(LINK, '$1'));
}
