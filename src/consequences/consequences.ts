import { joinedGroups } from '../image/accounts/more-groups.js';
import { isPicked } from '../image/files/owners.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { accountOf, MAX_ID } from '../image/user-string.js';
import { applicationConsequences } from './applications.js';
import { baseConsequences } from './base.js';
import { stoppedIn } from './build.js';
import { closedFileConsequences } from './closed-files.js';
import { codeConsequences } from './code.js';
import { type Consequence, consequence } from './consequence.js';
import { copiedInterpreters, linkedInterpreters } from './copied-interpreter.js';
import { directiveConsequences } from './directives.js';
import { entryFileConsequences } from './entry-files.js';
import { cacheConsequences, homeConsequences } from './home.js';
import { homeWriteConsequences } from './home-writes.js';
import { madeByRootConsequences } from './made-by-root.js';
import type { Who } from './model.js';
import { mountedConsequences } from './mounted.js';
import { portConsequences } from './ports.js';
import { processConsequences } from './process.js';
import { purposeConsequences } from './purpose.js';
import { closedConsequences } from './readable.js';
import { repositoryConsequences } from './repositories.js';
import { rootHomeConsequences } from './root-home.js';
import { runConsequences } from './runs.js';
import { identity as say } from './sentences.js';
import { supervisorConsequences } from './supervisor.js';
import { programConsequences } from './unread-programs.js';
import { unwritableConsequences } from './unwritable.js';
import { upkeepConsequences } from './upkeep.js';
import type { View } from './view.js';
import { writeConsequences } from './writes.js';

/** What happens when the image of a stage is built and run as somebody who is not root. */
export const consequencesOf = (view: View, who: Who): readonly Consequence[] => [
  ...buildConsequences(view),
  ...processConsequences(view),
  ...supervisorConsequences(view),
  ...baseConsequences(view),
  ...rootHomeConsequences(view, who),
  ...cacheConsequences(view),
  ...copiedInterpreters(view),
  ...linkedInterpreters(view),
  ...homeConsequences(view, who),
  ...homeWriteConsequences(view, who),
  ...portConsequences(view, who),
  ...directiveConsequences(view, who),
  ...programConsequences(view),
  ...codeConsequences(view, who),
  ...writeConsequences(view, who),
  ...madeByRootConsequences(view),
  ...applicationConsequences(view),
  ...unwritableConsequences(view, who),
  ...repositoryConsequences(view, who),
  ...entryFileConsequences(view, who),
  ...closedConsequences(view),
  ...closedFileConsequences(view, who),
  ...nameConsequences(view, who),
  ...upkeepConsequences(view),
  ...purposeConsequences(view),
  ...mountedConsequences(view),
  ...runConsequences(view, who),
];

/** What the start of an image needs root for: of all consequences those of two kinds. */
export const rootNeeds = (view: View, who: Who): readonly Consequence[] =>
  [
    ...processConsequences(view),
    ...supervisorConsequences(view),
    ...baseConsequences(view),
    ...codeConsequences(view, who),
  ].filter(({ kind }) => kind === 'step-down' || kind === 'needs-root');

/** Lines of the stage, and of those it is made from, that stop the build. */
const buildConsequences = ({ stage, options }: View): readonly Consequence[] =>
  lineage(stage).flatMap((each) => stoppedIn(each, options).map(({ consequence: found }) => found));

/** The user that a stage runs as today. */
export const whoOf = (stage: StageUser): Who => {
  const { user = '', uid, gid, accounts } = stage;
  const account = accountOf({ user, uid }, accounts());
  const groups = account === undefined || user.includes(':') ? [] : joinedGroups(stage, account.name);
  const ids = { uid, gid, groups, isPicked: stage.os !== 'windows' && isPicked(stage) };
  return { kind: 'existing', name: account?.name, ...ids, value: user, home: account?.home };
};

/** The same, or who OpenShift starts it as: a uid that no image knows, in the group 0. */
export const asStarted = (stage: StageUser, { profile }: Options): Who =>
  profile === 'openshift' && stage.os !== 'windows'
    ? { ...whoOf(stage), name: undefined, uid: MAX_ID, gid: 0, groups: [], value: say.openshiftUser, home: undefined }
    : whoOf(stage);

/** Windows knows its users by name alone. */
const nameConsequences = ({ stage }: View, { uid, value }: Who): readonly Consequence[] =>
  uid !== undefined || stage.os === 'windows' ? [] : [consequence('name-only', say.unknownUid(value), undefined)];
