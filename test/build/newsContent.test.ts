import { readFileSync } from 'node:fs';
import { newsContent } from '../../src/build/newsContent';

const changelog = `# Journal des versions

## 0.2.0 — 3 mars 2027

### Contrôler

- Un contrôle de plus, voir [la page](docs/controles/NOM-09.md).

### Pour les développeurs

- \`npm run autre\`.

### Générer

- Un bouton.

## 0.1.0 — 2 mars 2027

### Pour les développeurs

- Hôte embarqué.
`;

test('the page of what is new says nothing of what concerns developers, in any version', () => {
  const page = newsContent(changelog);

  expect(page).not.toMatch(/développeurs|npm run|Hôte embarqué/);
  expect(page).toContain('Un contrôle de plus, voir la page.');
  expect(page).toContain('Un bouton.');
  expect(page).toContain('0.1.0 — 2 mars 2027');
});

test('that of this version has no command and no line twice', () => {
  const items = newsContent(readFileSync('CHANGELOG.md', 'utf8')).match(/<li>[\s\S]*?<\/li>/g) ?? [];

  expect(items.length).toBeGreaterThan(15);
  expect(items.filter(item => /npm run|npm start|npm ci/.test(item))).toEqual([]);
  expect(new Set(items).size).toBe(items.length);
});
