import { expect, it } from 'vitest';
import { addDays, asDay } from '#domain/core/day.ts';
import { wholeSample } from '#domain/workbook/file/file.fixture.ts';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { addWorkbook, deleteWorkbook } from './registry/workbooks.ts';
import { makeRegistry, TestSurroundings } from './made-workbook.fixture.ts';
import { openWorkbook } from './open-workbook.ts';
import { lookAt } from './witness/take-witness.ts';
import { sizeOf, storedIn } from './queries/stored.ts';
import { backUpOnce } from './backup/back-up-once.ts';
import { readRowsHere } from './transfer/read-rows.ts';
import { addMoment, removeMoment } from './commands/moments.ts';
import { addPeople } from './commands/people.ts';
import { erasePerson } from './commands/erase-person.ts';
import { addOwnSkill } from './commands/skills.ts';
import { editText } from './commands/edit-text.ts';
import { rateSkill } from './commands/ratings.ts';
import { setReading } from './commands/readings.ts';
import { addSession } from './commands/sessions.ts';
import { workerContents } from './backup/contents.ts';
import { MemoryPlace } from './backup/memory-place.fixture.ts';
import { sealOpenWorkbook } from './sealing/seal-open-workbook.ts';
import { newKdf } from './sealing/derive-key.ts';
import { teamState } from './queries/today.ts';
import { latestLevels } from './queries/coaching.ts';
import { isUsed } from './commands/skills.ts';

function tenYears(): Rows {
  const base = wholeSample(asDay('2026-03-02'));
  const start = asDay('2016-03-07');
  const at = base.meta[0]!.updatedAt;
  const uuid = (): never => crypto.randomUUID() as never;
  const text = (n: number) =>
    `${n} In the call with the buyer, asked who else decides, waited, and wrote down the three names. She said that the budget is not hers. `;
  const people = base.people.slice(0, 1).flatMap((p) =>
    Array.from({ length: 12 }, (_, i) => ({
      ...p,
      id: uuid(),
      name: `Person ${i}`,
      order: i,
      leftDay: null,
    })),
  );
  const who = (i: number) => people[i % 12]!.id;
  const day = (i: number, n: number) => addDays(start, Math.floor((i * 3640) / n));
  const moments = Array.from({ length: 10_000 }, (_, i) => ({
    ...base.moments[0]!,
    id: uuid(),
    day: day(i, 10_000),
    personId: i % 5 === 0 ? null : who(i),
    text: text(i),
  }));
  const sessions = Array.from({ length: 2_500 }, (_, i) => ({
    ...base.sessions[0]!,
    id: uuid(),
    personId: who(i),
    plannedDay: day(i, 2500),
    closedDay: day(i, 2500),
    moves: [],
    aim: text(i),
    now: text(i + 1),
    ways: text(i),
    willDo: text(i),
    nextTry: text(i),
    sawAction: text(i),
  }));
  const ratings = people.flatMap((p, pi) =>
    skillCatalog.flatMap(({ skillId }) =>
      Array.from({ length: 40 }, (_, q) => {
        const d = addDays(start, q * 91 + pi);
        return {
          ...base.ratings[0]!,
          personId: p.id,
          skillId,
          skillVersion: 1,
          rater: 'manager' as const,
          day: d,
          id: `${p.id}:${skillId}:manager:${d}` as never,
          value: 3 as const,
          evidence: q % 4 === 0 ? text(q) : '',
        };
      }),
    ),
  );
  const measures = Array.from({ length: 6 }, (_, i) => ({
    ...base.measures[0]!,
    id: uuid(),
    driverIds: [],
    order: i,
    archivedDay: null,
  }));
  const readings = measures.flatMap((m, mi) =>
    people.flatMap((p) =>
      Array.from({ length: 208 }, (_, w) => {
        const d = addDays(start, w * 14 + mi);
        return {
          ...base.readings[0]!,
          measureId: m.id,
          personId: p.id,
          start: d,
          id: `${m.id}:${d}:${p.id}` as never,
          value: w,
        };
      }),
    ),
  );
  const assessments = Array.from({ length: 160 }, (_, i) => ({
    ...base.assessments[0]!,
    id: uuid(),
    sittingId: uuid(),
    instrumentId: roleInstrument.id,
    instrumentVersion: roleInstrument.version,
    completedDay: day(i, 160),
    completedAt: at,
  }));
  const items = roleInstrument.dimensions.flatMap((d) => d.items);
  const answers = assessments.flatMap((a) =>
    items.map((item) => ({
      ...base.answers[0]!,
      id: `${a.id}:${item.id}` as never,
      assessmentId: a.id,
      itemId: item.id,
      weeks: [],
    })),
  );
  return {
    ...base,
    people,
    privateNotes: [],
    moments,
    sessions,
    ratings,
    measures,
    readings,
    assessments,
    answers,
    targets: [],
    importShapes: [],
    personAliases: [],
    reviews: [],
    personReviews: [],
    commitments: [],
    carryOvers: [],
    reviewParts: [],
    addenda: [],
    diagnoses: [],
    tasks: [],
    priorities: [],
    plans: base.plans.slice(0, 1),
    focuses: base.focuses.filter((f) => f.planId === base.plans[0]!.id),
    actions: base.actions.filter((f) => f.planId === base.plans[0]!.id),
    checkIns: base.checkIns.filter((f) => f.planId === base.plans[0]!.id),
    meta: base.meta.map((m) => ({ ...m, sample: false })),
  };
}

it('measures', { timeout: 600_000 }, async () => {
  const rows = tenYears();
  const lines: string[] = [];
  const time = async <T>(name: string, f: () => Promise<T>, n = 3): Promise<T> => {
    let out!: T;
    const all: number[] = [];
    for (let k = 0; k < n; k += 1) {
      const t = performance.now();
      try {
        out = await f();
      } catch (e) {
        console.log(lines.join('\n'), name, String(e), performance.now() - t);
        throw e;
      }
      all.push(Math.round(performance.now() - t));
    }
    lines.push(`${name}: ${all.join(' ')}`);
    return out;
  };
  const gap = async (name: string, f: () => Promise<unknown>) => {
    const channel = new MessageChannel();
    let last = performance.now();
    let worst = 0;
    let stop = false;
    channel.port1.onmessage = () => {
      const now = performance.now();
      worst = Math.max(worst, now - last);
      last = now;
      if (!stop) channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
    await new Promise((r) => setTimeout(r, 50));
    worst = 0;
    const t = performance.now();
    await f();
    const took = performance.now() - t;
    await new Promise((r) => setTimeout(r, 20));
    stop = true;
    channel.port1.close();
    lines.push(`  ${name}: took ${Math.round(took)}, longest block ${Math.round(worst)}`);
  };
  const registry = await makeRegistry();
  const surroundings = new TestSurroundings();
  surroundings.day = asDay('2026-03-02');
  lines.push(`rows ${tableNames.reduce((s, n) => s + rows[n].length, 0)}`);
  const id = await time('addWorkbook', () => addWorkbook(registry, surroundings, 'x', rows), 1);
  const events = { onLost: () => undefined };
  const openOnce = async () => {
    const o = await openWorkbook(id, surroundings, localStorage, events);
    if (o.kind === 'locked') throw new Error();
    return o.workbook;
  };
  const both = async (label: string, workbook: Awaited<ReturnType<typeof openOnce>>) => {
    const { db } = workbook;
    const at = new MemoryPlace();
    await gap(`${label} nothing`, () => new Promise((r) => setTimeout(r, 100)));
    await gap(`${label} lookAt`, () => lookAt(db));
    await gap(`${label} lookAt`, () => lookAt(db));
    await gap(`${label} readRows first`, () => readRowsHere(db));
    await gap(`${label} readRows`, () => readRowsHere(db));
    await gap(`${label} readRows`, () => readRowsHere(db));
    await gap(`${label} sizeOf`, () => sizeOf(db));
    await gap(`${label} backup`, () =>
      backUpOnce(
        {
          db,
          surroundings,
          appVersion: '0.1.0',
          places: { list: () => Promise.resolve([]), open: () => at },
          contents: workerContents,
          pause: () => Promise.resolve(),
        },
        ['a' as never],
      ),
    );
    return;
    await time(`${label} teamState`, () => teamState(db, surroundings.today()));
    await time(`${label} latestLevels`, () => latestLevels(db, surroundings.today()));
    await time(`${label} lookAt`, () => lookAt(db));
    await time(`${label} storedIn`, () => storedIn(db));
    const personId = rows.people[3]!.id;
    const add = await time(`${label} addMoment`, () =>
      addMoment(workbook, {
        day: surroundings.today(),
        personId,
        kind: 'note',
        skillId: null,
        dimensionId: null,
        text: 'x',
      }),
    );
    await time(`${label} undo addMoment`, () => workbook.history.undo(workbook));
    await time(`${label} addPeople`, () => addPeople(workbook, [{ name: 'New' }]));
    await time(`${label} undo addPeople`, () => workbook.history.undo(workbook));
    await time(`${label} addSession`, () =>
      addSession(workbook, { personId, kind: 'deal', day: surroundings.today(), held: true, skill: null }),
    );
    await time(`${label} undo addSession`, () => workbook.history.undo(workbook));
    await time(`${label} rateSkill`, () =>
      rateSkill(
        workbook,
        { personId, skillId: 'negotiation', skillVersion: 1, rater: 'manager', day: surroundings.today() },
        4,
      ),
    );
    await time(`${label} undo rateSkill`, () => workbook.history.undo(workbook));
    await time(`${label} setReading`, () =>
      setReading(workbook, {
        measureId: rows.measures[0]!.id,
        personId,
        start: surroundings.today(),
        value: 3,
      }),
    );
    await time(`${label} undo setReading`, () => workbook.history.undo(workbook), 1);
    const own = await addOwnSkill(workbook, 'winning');
    if (own.ok)
      await time(`${label} editText ownSkill`, () => editText(workbook, 'ownSkills', own.value, 'name', 'x'));
    await time(`${label} undo addOwnSkill`, () => workbook.history.undo(workbook), 1);
    await time(`${label} readRowsHere`, () => readRowsHere(db));
    await time(`${label} sizeOf`, () => sizeOf(db));
    const place = new MemoryPlace();
    await time(
      `${label} backup`,
      () =>
        backUpOnce(
          {
            db,
            surroundings,
            appVersion: '0.1.0',
            places: { list: () => Promise.resolve([]), open: () => place },
            contents: workerContents,
            pause: () => Promise.resolve(),
          },
          ['a' as never],
        ),
      2,
    );
    void add;
    void removeMoment;
    void isUsed;
  };
  const first = await time('open plain', openOnce, 1);
  await first.close();
  const second = await time('open plain again', openOnce, 1);
  await time('plain first teamState', () => teamState(second.db, surroundings.today()), 1);
  await both('plain', second);
  await time(
    'seal',
    () =>
      sealOpenWorkbook(second, localStorage, 'harbor lemon quiet ladder', {
        ...newKdf(),
        memory: 19 * 1024,
        passes: 2,
      }),
    1,
  );
  await second.close();
  const locked = await time('open sealed', () => openWorkbook(id, surroundings, localStorage, events), 1);
  if (locked.kind !== 'locked') throw new Error('not sealed');
  const unlocked = await time('unlock', () => locked.locked.unlock('harbor lemon quiet ladder'), 1);
  if (!unlocked.ok) throw new Error('no');
  await time('sealed first teamState', () => teamState(unlocked.value.db, surroundings.today()), 1);
  await both('sealed', unlocked.value);
  await time('erase person', () => erasePerson(unlocked.value, rows.people[3]!.id), 1);
  await unlocked.value.close();
  await deleteWorkbook(registry, localStorage, id);
  console.log(lines.join('\n'));
  expect(1).toBe(1);
});
