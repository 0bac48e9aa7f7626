import { accountsOf } from '../../src/knowledge/images/accounts.js';
import { lookupImage } from '../../src/knowledge/images/lookup.js';
import { isEarly, readImage, type Said } from './official-images.js';

/**
 * `npx tsx test/lab/check-rows.ts GITROOT IMAGE...`: every tag that an official image ever had, as its Dockerfile says,
 * beside what our rows say of it. Counts what agrees, what we say nothing of, and prints what differs.
 */
const main = ([root = '.', ...images]: readonly string[]): void => {
  const sums = { agree: 0, silent: 0, unread: 0, differ: 0 };
  for (const image of images) {
    const differing = new Map<string, string[]>();
    const silent: string[] = [];
    for (const [tag, said] of readImage(root, image)) {
      if (isEarly(tag)) continue;
      const facts = lookupImage(`${image}:${tag}`)?.facts;
      if (said === undefined || said.family === undefined || said.verdict === 'unknown') sums.unread += 1;
      else if (facts === undefined) {
        sums.silent += 1;
        silent.push(tag);
      } else {
        const what = differencesOf(said, facts);
        if (what === '') sums.agree += 1;
        else differing.set(`${facts.id}: ${what}`, [...(differing.get(`${facts.id}: ${what}`) ?? []), tag]);
      }
    }
    for (const [what, tags] of differing) {
      sums.differ += tags.length;
      console.log(`${image}: ${what}: ${tags.length} tags: ${tags.slice(0, 8).join(' ')}`);
    }
    if (silent.length > 0)
      console.log(`${image}: nothing said of ${silent.length} tags: ${silent.slice(0, 8).join(' ')}`);
  }
  console.log(JSON.stringify(sums));
};

const differencesOf = (said: Said, facts: Facts): string => {
  const ours = accountsOf(facts);
  const wrong = facts.accounts.filter(({ name, uid }) => {
    const theirs = said.accounts.find((each) => each.name === name);
    return theirs === undefined ? said.complete : theirs.uid !== undefined && uid !== undefined && theirs.uid !== uid;
  });
  const missing = said.accounts.filter(({ name }) => ours.complete && !ours.users.has(name));
  const tools =
    said.tools !== undefined && said.tools !== facts.accountTools && facts.accountTools !== 'shadow+adduser-unknown';
  return [
    said.user === facts.user ? '' : `user "${said.user}" is not "${facts.user}"`,
    said.family === facts.family || (said.uid !== undefined && facts.family === 'unknown')
      ? ''
      : `${said.family} is not ${facts.family}`,
    said.uid === (facts.uid ?? undefined) || facts.uid === null || said.uid === undefined
      ? ''
      : `uid ${said.uid} is not ${facts.uid}`,
    said.uid !== undefined && said.gid !== undefined && facts.gid !== null && said.gid !== facts.gid
      ? `gid ${said.gid} is not ${facts.gid}`
      : '',
    tools ? `${said.tools} is not ${facts.accountTools}` : '',
    wrong.length > 0 ? `no ${wrong.map(({ name, uid }) => `${name}:${uid}`).join(' ')}` : '',
    missing.length > 0 ? `${missing.map(({ name }) => name).join(' ')} is not named` : '',
    ...homesOf(said, facts),
    ...filesOf(said, facts),
    ...environmentOf(said, facts),
  ]
    .filter((each) => each !== '')
    .join(', ');
};

type Facts = NonNullable<ReturnType<typeof lookupImage>>['facts'];

const homesOf = (said: Said, facts: Facts): readonly string[] =>
  facts.accounts.flatMap(({ name, home }) => {
    const theirs = said.accounts.find((each) => each.name === name)?.home;
    return home === undefined || theirs === undefined || theirs === home ? [] : [`${name} lives in ${theirs}`];
  });

const filesOf = (said: Said, facts: Facts): readonly string[] => {
  const volumes = facts.volumes.filter((path) => !said.volumes.includes(path));
  const owned = facts.owned.flatMap(({ path, owner, group, mode }) => {
    const parts = said.owned.get(path)?.split(':') ?? [];
    const ours = [owner, group, mode?.toString(8)];
    const differs = ours.some((part, at) => part !== undefined && parts[at] && part !== parts[at]?.replace(/^0+/, ''));
    return differs ? [`${path} is ${parts.join(':')}`] : [];
  });
  return [
    ...volumes.map((path) => `${path} is no volume`),
    ...owned,
    facts.workdir === null || said.workdir === undefined || said.workdir === facts.workdir
      ? ''
      : `it starts in ${said.workdir}`,
  ];
};

const environmentOf = ({ env }: Said, facts: Facts): readonly string[] =>
  Object.entries(facts.env ?? {}).flatMap(([name, value]) => {
    const theirs = env?.get(name);
    return env === undefined || theirs === null || theirs === value ? [] : [`${name} is ${theirs}`];
  });

main(process.argv.slice(2));
