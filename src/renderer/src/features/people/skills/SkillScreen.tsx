import { useCallback } from 'react';
import { Redirect } from 'wouter';
import { ownSkillId } from '#domain/team/own-skill.ts';
import { isComplete, missingIn, newestWording, skillName, type Wording } from '#domain/team/wordings.ts';
import { setSkillHidden } from '#storage/commands/skills.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { Loading } from '#ui/Loading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { EarlierWordings } from './EarlierWordings.tsx';
import { EditWording } from './EditWording.tsx';
import { HoldingWording } from './HoldingWording.tsx';
import { missingText } from './missing-text.ts';
import { isInUse, useWordingUse } from './use-wording-use.ts';

/** One skill: its words to be read, or to be written. */
export function SkillScreen({ skillId }: { readonly skillId: string }) {
  const { wordings } = useSkills();
  const newest = newestWording(wordings, skillId);
  return newest === undefined ? <NotHere skillId={skillId} /> : <Skill newest={newest} />;
}

/** A skill that was added a moment ago and is on its way here, or one that does not exist. */
function NotHere({ skillId }: { readonly skillId: string }) {
  const isStored = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => (await db.rows('ownSkills').get(ownSkillId(skillId, 1))) !== undefined,
      [skillId],
    ),
  );
  return isStored === false ? <Redirect to="/people/skills" replace /> : <Loading what="the skill" />;
}

function Skill({ newest }: { readonly newest: Wording }) {
  const { skillId } = newest;
  const workbook = useWorkbook();
  const { wordings, hidden } = useSkills();
  const use = useWordingUse(skillId);
  if (use === undefined) return <Loading what="the skill" />;
  const all = wordings.filter((wording) => wording.skillId === skillId);
  const finished = all.filter(isComplete).toSorted((a, b) => b.version - a.version);
  const isEdited = newest.isOwn && !isInUse(use, newest.version);
  const missing = missingIn(newest);
  const setHidden = (isHidden: boolean) => () => setSkillHidden(workbook, skillId, isHidden);
  return (
    <Page
      title={skillName(wordings, skillId)}
      lead={newest.meaning}
      back={<TextLink to="/people/skills">Back to the skills</TextLink>}
      actions={
        !hidden.has(skillId) && (
          <>
            {missing.length === 0 && (
              <TextLink to={`/documents/observation-sheet/${skillId}`}>Blank observation sheet</TextLink>
            )}
            <CommandButton variant="default" work={setHidden(true)}>
              Hide this skill
            </CommandButton>
          </>
        )
      }
    >
      {hidden.has(skillId) && (
        <Notice title="Hidden">
          <p>Nobody is rated on it. What was rated stays.</p>
          <CommandButton size="compact-sm" variant="default" work={setHidden(false)}>
            Show it again
          </CommandButton>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="attention" title={missingText(missing)}>
          {finished.length > 0
            ? 'Until then, the wording before it is used.'
            : 'Until then, nobody can be rated on it.'}
        </Notice>
      )}
      {isEdited ? <EditWording wording={newest} /> : <HoldingWording wording={newest} />}
      <EarlierWordings wordings={all.filter(({ version }) => version < newest.version)} use={use} />
    </Page>
  );
}
