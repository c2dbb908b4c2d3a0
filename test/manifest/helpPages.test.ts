/** @jest-environment jsdom */
import { functionsJson } from '../functions/functionSources';
import { parsePage, readHelpPages, readText } from './helpPages';
import { activeContent, deadLinks, structureFaults } from './helpRules';

interface Metadata {
  functions: { name: string; helpUrl: string; parameters: { name: string; optional?: boolean }[] }[];
}

const pages = readHelpPages();

test('every link leads somewhere', () => expect(deadLinks(pages)).toEqual([]));
test('nothing runs in them', () => expect(activeContent(pages)).toEqual([]));
test('they are built for everyone', () => expect(structureFaults(pages)).toEqual([]));

test('the index leads to every page of its menu, in words of its own', () => {
  const linksOf = (part: string) =>
    [...pages.get('index.html')!.querySelectorAll(`${part} a`)].map(link => link.getAttribute('href'));
  const inWords = linksOf('main');
  const menu = linksOf('nav').filter(page => page !== 'index.html');
  expect(menu.length).toBeGreaterThan(5);
  expect(menu.filter(page => !inWords.includes(page))).toEqual([]);
});

test('every function has its page, found from the index, with its syntax as Excel in French has it', async () => {
  const { functions } = JSON.parse(await functionsJson()) as Metadata;
  const index = [...(pages.get('index.html')?.querySelectorAll('main a') ?? [])].map(a =>
    a.getAttribute('href'),
  );
  const files = functions.map(({ helpUrl }) => new URL(helpUrl).pathname.replace('/aide/', ''));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(file => !pages.has(file))).toEqual([]);
  for (const { name, helpUrl, parameters } of functions) {
    const file = new URL(helpUrl).pathname.replace('/aide/', '');
    const page = pages.get(file);
    const names = parameters.map(p => (p.optional ? `[${p.name}]` : p.name));
    expect(index).toContain(file);
    expect([file, readText(page?.querySelector('h1'))]).toEqual([file, name]);
    expect([file, readText(page?.querySelector('main'))]).toEqual([
      file,
      expect.stringContaining('Les refus les plus courants'),
    ]);
    expect(readText(page?.querySelector('.syntax'))).toBe(`${name}(${names.join('; ')})`);
    expect([...(page?.querySelectorAll('dt code') ?? [])].map(readText)).toEqual(parameters.map(p => p.name));
  }
});

describe('a spoilt page', () => {
  const spoilt = (body: string, lang = 'fr') =>
    new Map([['p.html', parsePage(`<html lang="${lang}"><title>P</title><body>${body}`)], ...pages]);

  test.each([
    ['<a href="nothing.html">x</a>', 'p.html: nothing.html leads nowhere'],
    ['<a href="index.html#nothing">x</a>', 'p.html: index.html#nothing leads nowhere'],
    ['<a href="#nothing">x</a>', 'p.html: #nothing leads nowhere'],
    ['<img src="../assets/nothing.png" />', 'p.html: ../assets/nothing.png leads nowhere'],
    ['<a href="https://example.org/">x</a>', 'p.html: https://example.org/ leads nowhere'],
  ])('%s is a dead link', (body, problem) => expect(deadLinks(spoilt(body))).toEqual([problem]));

  test.each([
    ['<script></script>', 'p.html: contains script'],
    ['<p onclick="x()">x</p>', 'p.html: p has onclick'],
    ['<p style="color: red">x</p>', 'p.html: p has style'],
  ])('%s is active', (body, problem) => expect(activeContent(spoilt(body))).toEqual([problem]));

  test.each([
    ['<h1>a</h1><h3>b</h3>', 'fr', 'a heading level is skipped'],
    ['<h2>b</h2>', 'fr', 'it does not have one h1'],
    ['<p>b</p>', 'en', 'its language is not fr'],
    ['<table><tr><th>x</th></tr></table>', 'fr', 'a table has no caption'],
    ['<table><tr><th>x</th></tr></table>', 'fr', 'a table heading has no scope'],
    ["<p>l'aide</p>", 'fr', 'it has a straight apostrophe'],
    ['<p>b</p>', 'fr', 'it does not have one main part'],
    ['<p>b</p>', 'fr', 'its menu does not say where one is'],
  ])('%s (%s): %s', (body, lang, fault) =>
    expect(structureFaults(spoilt(body, lang))).toContain(`p.html: ${fault}`),
  );
});
