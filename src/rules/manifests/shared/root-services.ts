import { whereOf } from '../../../image/builds.js';
import { setAt } from '../../../manifests/edits.js';
import { holds } from '../../../manifests/exceptions.js';
import type { ImageUser } from '../../../manifests/join.js';
import { removePair } from '../../../manifests/remove.js';
import type { Finding } from '../../finding.js';
import type { JudgedService, ManifestSubject } from '../model.js';
import { rootServices as say } from '../sentences.js';
import { serviceLosses } from './losses.js';
import { finding, fixOf, serviceName } from './remedy.js';

/** Services of a Compose file that run as root. */
export const serviceRootUser = (subject: ManifestSubject): readonly Finding[] =>
  subject.services
    .filter(({ exception, verdict, repeated }) => !holds(exception) && verdict === 'root' && !repeated)
    .filter(({ user, build }) => user !== undefined || build?.inline === undefined)
    .map((service) => judge(subject, service));

/** What the Dockerfile is blamed for in the same run is no second error here. */
export const secondHand = ({ checked }: ImageUser): { readonly severity?: 'info' } =>
  checked ? { severity: 'info' } : {};

const judge = (subject: ManifestSubject, service: JudgedService): Finding => {
  const { made, name, user } = service;
  const elsewhere = service.over ?? (user === undefined ? userBelow(service) : undefined);
  if (elsewhere !== undefined) {
    const notes = [say.setIn(whereOf(elsewhere.place))];
    const message = say.userRoot(elsewhere.user.text, name);
    return finding(service.span, message, { notes, container: serviceName(service) });
  }
  if (user !== undefined) {
    const message = say.userRoot(user.text, name);
    return finding(user.span, message, { fix: withoutUser(subject, service), container: serviceName(service) });
  }
  const message = say.image(made.what, name);
  const notes = made.origin === 'dockerfile' ? [say.add(made.what)] : [];
  const span = service.image?.span ?? service.span;
  return finding(span, message, {
    notes,
    fix: withUser(subject, service),
    container: serviceName(service),
    ...secondHand(made),
  });
};

const userBelow = ({ laid }: JudgedService): JudgedService['over'] =>
  laid.parts
    .flatMap(({ service: { user }, where }) => (user === undefined ? [] : [{ user, place: where(user) }]))
    .at(0);

const obstacles = (subject: ManifestSubject, service: JudgedService, user: string): readonly string[] => {
  const losses = serviceLosses(subject, service, user);
  return losses.length > 0 ? losses : [say.loses(service.name)];
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
