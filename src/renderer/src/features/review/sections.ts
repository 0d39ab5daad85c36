/** The stops of the guided hour, in their order. */
export const sections = [
  { id: 'numbers', name: 'The numbers', minutes: 8 },
  { id: 'myself', name: 'Myself', minutes: 6 },
  { id: 'team', name: 'The team', minutes: 6 },
  { id: 'people', name: 'Each person', minutes: 16 },
  { id: 'habits', name: 'Keep, stop, start', minutes: 5 },
  { id: 'closing', name: 'Back to closing', minutes: 4 },
  { id: 'carry-over', name: 'What is open', minutes: 8 },
  { id: 'commitments', name: 'Commitments', minutes: 5 },
  { id: 'lock', name: 'Lock', minutes: 2 },
] as const;

export type SectionId = (typeof sections)[number]['id'];

export const isSection = (text: string): text is SectionId => sections.some(({ id }) => id === text);

/** The stop after one; null after the last. */
export function sectionAfter(id: SectionId): (typeof sections)[number] | null {
  return sections[sections.findIndex((section) => section.id === id) + 1] ?? null;
}
