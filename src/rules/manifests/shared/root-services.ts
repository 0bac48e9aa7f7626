import { whereOf } from '../../../image/builds.js';
import { factsOfService } from '../../../manifests/compose-facts.js';
import { setAt } from '../../../manifests/edits.js';
import { holds } from '../../../manifests/exceptions.js';
import type { ImageUser } from '../../../manifests/join.js';
import { removePair } from '../../../manifests/remove.js';
import type { Span } from '../../../text/span.js';
import type { Finding } from '../../finding.js';
import type { JudgedService, ManifestSubject } from '../model.js';
import { containerRootUser, rootServices as say } from '../sentences.js';
import { serviceLosses } from './losses.js';
import { finding, fixOf, serviceName } from './remedy.js';

/** Services of a Compose file that run as root. */
export const serviceRootUser = (subject: ManifestSubject): readonly Finding[] =>
  subject.services
    .filter(({ exception, verdict, repeated }) => !holds(exception) && verdict === 'root' && !repeated)
    .filter(({ user, build }) => user !== undefined || build?.inline === undefined)
    .map((service) => judge(subject, service));

/** Rights stand behind what is to be done. */
export const withRights = (todo: readonly string[], given: readonly string[]): readonly string[] =>
  given.length === 0 ? todo : [...(todo.length > 0 ? todo : [containerRootUser.remedy]), ...given];

/** What the Dockerfile is blamed for in the same run is no second error here. */
export const secondHand = ({ checked }: ImageUser): { readonly severity?: 'info' } =>
  checked ? { severity: 'info' } : {};

const judge = (subject: ManifestSubject, service: JudgedService): Finding => {
  const { made, name, user } = service;
  const told = (span: Span, message: string, notes: readonly string[], fix?: Finding['fix'], severity = {}): Finding =>
    finding(span, message, {
      fix,
      notes: fix === undefined ? withRights(notes, givenTo(service)) : notes,
      container: serviceName(service),
      ...severity,
    });
  const elsewhere = userElsewhere(service);
  if (elsewhere !== undefined) {
    const notes = [say.setIn(whereOf(elsewhere.place))];
    return told(service.span, say.userRoot(elsewhere.user.text, name), notes);
  }
  if (user !== undefined) return told(user.span, say.userRoot(user.text, name), [], withoutUser(subject, service));
  const notes = made.origin === 'dockerfile' ? [say.add(made.what)] : [];
  const span = service.image?.span ?? service.span;
  return told(span, say.image(made.what, name), notes, withUser(subject, service), secondHand(made));
};

/** The `user:` that counts, where another file or another service says it. */
export const userElsewhere = (service: JudgedService): JudgedService['over'] =>
  service.over ?? (service.user === undefined ? userBelow(service) : undefined);

const userBelow = ({ laid }: JudgedService): JudgedService['over'] =>
  laid.parts
    .flatMap(({ service: { user }, where }) => (user === undefined ? [] : [{ user, place: where(user) }]))
    .at(0);

const obstacles = (subject: ManifestSubject, service: JudgedService, user: string): readonly string[] => {
  const found = [...givenTo(service), ...serviceLosses(subject, service, user)];
  return found.length > 0 ? found : [say.loses(service.name)];
};

/** So many rights are named. */
const MOST_RIGHTS = 3;

/** What it has beside root, in one sentence. */
const givenTo = (service: JudgedService): readonly string[] => {
  const { laid, name } = service;
  const parts = laid.parts.length > 0 ? laid.parts : [{ service, where: () => ({ file: '', line: 0 }) }];
  const facts = factsOfService({ ...laid, parts }, []);
  const rights = facts.flatMap(({ kind, what }) => (kind === 'rights' ? [what] : []));
  return rights.length === 0 ? [] : [say.given(name, rights.slice(0, MOST_RIGHTS).join(', '))];
};

const withoutUser = (subject: ManifestSubject, service: JudgedService): Finding['fix'] => {
  const { view } = subject;
  const { node, made, user } = service;
  const pair = node.pairs.find(({ key }) => key === 'user');
  // A variable is set by somebody: where, only they know.
  if (pair === undefined || made.verdict !== 'nonroot' || user?.text.includes('$') === true) return undefined;
  const { uid, gid } = made;
  const ids = gid === undefined ? `${uid}` : `${uid}:${gid}`;
  const edits = uid === undefined ? removePair(view, node, pair) : setAt(view, node, ['user'], ids);
  return fixOf(say.asImage(made.user), edits, obstacles(subject, service, ids));
};

const withUser = (subject: ManifestSubject, service: JudgedService): Finding['fix'] => {
  const { view } = subject;
  const { node, made } = service;
  if (made.service === undefined) return undefined;
  const { name, uid, gid } = made.service;
  const edits = setAt(view, node, ['user'], `${uid}:${gid}`, ['image']);
  return fixOf(say.run(name, uid, gid), edits, obstacles(subject, service, `${uid}:${gid}`));
};
