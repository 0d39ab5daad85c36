/** When evidence was seen: days before its sitting, or a week of the last full quarter before it. */
export type SampleWhen = { readonly daysBefore: number } | { readonly week: number } | null;

export interface SampleEvidence {
  readonly when: SampleWhen;
  readonly text: string;
}

export const firstEvidence: Readonly<Record<string, SampleEvidence>> = {
  'coaching-watch-first': {
    when: null,
    text: 'I haven’t sat in on a call just to listen yet. When I’m on one, it’s because the deal is in trouble.',
  },
  'planning-own-week': {
    when: { daysBefore: 6 },
    text: 'Coached twice this month, both times because a meeting fell through.',
  },
  'pull-late-calls': {
    when: null,
    text: 'Counted from my first day as manager. Before that they were my own deals.',
  },
};

export const secondEvidence: Readonly<Record<string, SampleEvidence>> = {
  'hiring-bench': {
    when: { daysBefore: 16 },
    text: 'Coffee with an inside rep Carla knows from a trade group. No opening now; I noted when to call again.',
  },
  'training-need': {
    when: { daysBefore: 20 },
    text: 'Ran a session on objections, my best subject as a rep. I hadn’t listened to a single call first.',
  },
  'developing-stretch': {
    when: { daysBefore: 23 },
    text: 'Handed Sofia the partner day. Told her what good looks like: four partners book a follow-up. She got five.',
  },
  'directing-priorities': {
    when: { daysBefore: 9 },
    text: 'Three priorities on one slide, and nothing added since. Sofia and Nate could repeat them without looking.',
  },
  'directing-ask-first': {
    when: { daysBefore: 5 },
    text: 'Marcus came with a discount request. I asked what the customer had said, then told him eight percent. He had an idea of his own.',
  },
  'directing-leave-the-deal': {
    when: { daysBefore: 12 },
    text: 'Joined Keisha’s pricing meeting to listen. When the buyer asked about terms I answered, and then ran the rest of it.',
  },
  'planning-gap': {
    when: { daysBefore: 26 },
    text: 'Worked out the gap per rep from their own numbers. Jared needs six first meetings a week, not three. We agreed on five.',
  },
  'planning-forecast': {
    when: { daysBefore: 13 },
    text: 'Took two deals out of commit: nobody could show a dated customer step. One of them slipped.',
  },
  'planning-territories': {
    when: { daysBefore: 28 },
    text: 'Put potential next to account load for all eight. Nate carries twice as many accounts as Elena. Nothing has moved yet.',
  },
  'planning-own-week': {
    when: { daysBefore: 3 },
    text: 'Two blocks for calls stand in each week. Two fell out for the trade show; both had a new slot the same week.',
  },
  'coaching-watch-first': {
    when: { daysBefore: 8 },
    text: 'Sat in on Tom’s renewal call because it was shaky. I did about half the talking.',
  },
  'coaching-rep-speaks': {
    when: { daysBefore: 6 },
    text: 'Asked Priya for her view first. She found the question she’d skipped before I could bring it up.',
  },
  'coaching-next-try': {
    when: { daysBefore: 2 },
    text: 'Found four agreed tries in last month’s notes. I’d asked about one, because Tom brought it up.',
  },
  'expectations-beyond-quota': {
    when: { daysBefore: 24 },
    text: 'Each rep has half a page from me: recap to the customer within a day, notes by Friday, bad news early. With one good recap attached.',
  },
  'measuring-talk': {
    when: { daysBefore: 10 },
    text: 'Each rep brought one number to the 1:1. Elena’s second meetings were down from nine to four, and she had the reason before I asked.',
  },
  'leading-yourself-feedback': {
    when: { daysBefore: 17 },
    text: 'Asked Tom and Keisha for one thing to change. Tom: “Let me finish my sentence when a customer is in the room.”',
  },
  'leading-yourself-pressure': {
    when: { week: 12 },
    text: 'Stayed out until the big renewal wobbled, then took it over. It cost three 1:1s, and they signed on a day I wasn’t even there.',
  },
  'leading-yourself-recover': {
    when: { daysBefore: 4 },
    text: 'Took Friday off because I couldn’t think straight. Before that, messages after ten on four evenings.',
  },
  'pull-discount': {
    when: { week: 12 },
    text: 'Gave twelve percent on the phone and told Jared afterward. He’d planned to trade it for a two-year term.',
  },
  'pull-late-calls': {
    when: { week: 13 },
    text: 'Three calls that week. Two more were at the rep’s request; I didn’t count those.',
  },
  'pull-cancelled-1-1': {
    when: { week: 11 },
    text: 'Held nearly all of them until week 10, then five fell out.',
  },
};
