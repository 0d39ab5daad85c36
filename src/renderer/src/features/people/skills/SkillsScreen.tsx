import { useLocation } from 'wouter';
import { skillGroupWords, type SkillGroup } from '#domain/team/skill.ts';
import { currentSkills, missingIn, newestWording, type Wording } from '#domain/team/wordings.ts';
import { addOwnSkill, setSkillHidden } from '#storage/commands/skills.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { missingText } from './missing-text.ts';
import { skillOfWording } from './skill-of-wording.ts';
import classes from './skills.module.css';

const groups: readonly SkillGroup[] = ['winning', 'running', 'foundations'];

/** The catalog of skills: what people are rated on, and what of it this team uses. */
export function SkillsScreen() {
  const { wordings, used } = useSkills();
  const skills = currentSkills(wordings);
  return (
    <Page
      title="Skills"
      lead="What people are rated on. Each skill has five levels, described by what one can see. Hide what your team does not need, put it in your company’s words, and add your own."
      back={<TextLink to="/people">Back to the team</TextLink>}
    >
      <p className={classes.summary} role="status">
        {count(used.length, 'skill')} in use.{' '}
        {skills.length > used.length && `${skills.length - used.length} hidden or not finished.`}
      </p>
      {groups.map((group) => (
        <GroupSection key={group} group={group} skills={skills.filter((skill) => skill.group === group)} />
      ))}
    </Page>
  );
}

function GroupSection({
  group,
  skills,
}: {
  readonly group: SkillGroup;
  readonly skills: readonly Wording[];
}) {
  const workbook = useWorkbook();
  const toast = useToast();
  const [, navigate] = useLocation();
  const name = skillGroupWords[group];
  const add = async (): Promise<void> => {
    const added = await addOwnSkill(workbook, group);
    if (added.ok) navigate(`/people/skills/${skillOfWording(added.value)}`);
    else toast({ text: refusalWords[added.error] });
  };
  return (
    <Section
      title={name}
      actions={
        <CommandButton size="compact-md" variant="default" aria-label={`Add a skill to ${name}`} work={add}>
          Add a skill
        </CommandButton>
      }
    >
      <ul className={classes.list} aria-label={name}>
        {skills.map((skill) => (
          <SkillRow key={skill.skillId} skill={skill} />
        ))}
      </ul>
    </Section>
  );
}

function SkillRow({ skill }: { readonly skill: Wording }) {
  const workbook = useWorkbook();
  const change = useSetting();
  const { wordings, hidden } = useSkills();
  const [isHidden, show] = useShownValue(hidden.has(skill.skillId));
  const newest = newestWording(wordings, skill.skillId) ?? skill;
  const missing = missingIn(newest);
  const name = skill.name.trim() === '' ? 'A skill without a name yet' : skill.name;
  return (
    <li className={classes.skill} data-hidden={isHidden}>
      <div className={classes.skillText}>
        <h3 className={classes.skillName}>
          <TextLink to={`/people/skills/${skill.skillId}`}>{name}</TextLink>
          {skill.isOwn && (
            <span className={classes.mark}>
              {wordings.some(({ skillId, isOwn }) => skillId === skill.skillId && !isOwn)
                ? 'your wording'
                : 'your own'}
            </span>
          )}
        </h3>
        <p className={classes.meaning}>{skill.meaning}</p>
        {missing.length > 0 && <p className={classes.missing}>{missingText(missing)}</p>}
      </div>
      <CommandButton
        size="compact-sm"
        variant="default"
        aria-label={`${isHidden ? 'Show' : 'Hide'} ${name}`}
        work={() => {
          show(!isHidden);
          change(setSkillHidden(workbook, skill.skillId, !isHidden));
          return Promise.resolve();
        }}
      >
        {isHidden ? 'Show' : 'Hide'}
      </CommandButton>
    </li>
  );
}
