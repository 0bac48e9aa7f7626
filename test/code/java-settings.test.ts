import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { viewFor } from '../consequences/views.js';
import { optionsWith, told } from './told.js';

const RESOURCES = 'src/main/resources';

const dockerfile = (env = 'A=b', words = ''): string => `FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -q package
FROM eclipse-temurin:21-jre
WORKDIR /app
ENV ${env}
COPY --from=build /src/target/app.jar app.jar
COPY deploy/ ./
CMD ["java", ${words}"-jar", "app.jar"]
`;

type Case = readonly [
  sentence: string,
  file: string,
  text: string,
  told: readonly string[],
  env?: string,
  words?: string,
  others?: Readonly<Record<string, string>>,
];

const PROPERTIES = 'application.properties';
const YAML = 'application.yml';

const CASES: readonly Case[] = [
  ['a port', PROPERTIES, '# a\nserver.port=80\nmanagement.server.port: 0', ['2 listens 80', '3 listens 0']],
  ['a port in YAML', YAML, 'server:\n  port: 443\n', ['2 listens 443']],
  ['every document of YAML counts', YAML, 'a: 1\n---\nserver.port: 81\n', ['3 listens 81']],
  ['a profile counts', 'application-prod.yaml', 'server: { port: 82 }', ['1 listens 82']],
  ['what is imported counts', 'config/base/server.yml', 'server: { port: 83 }', ['1 listens 83']],
  ['a variable has its default', YAML, 'server:\n  port: ${PORT:84}\n', ['2 listens 84']],
  ['a variable has its value', YAML, 'server:\n  port: ${PORT:84}\n', ['2 listens 85'], 'PORT=85'],
  ['a variable that nobody sets is not known', YAML, 'server.port: ${PORT}', ['1 listens ?']],
  ['the value of another setting', PROPERTIES, 'server.port=${my.port}\nmy.port=86', ['1 listens 86']],
  ['a setting of two values is not known', PROPERTIES, 'server.port=${my.port}\nmy.port=8\nmy.port=9', ['1 listens ?']],
  ['a setting that names itself ends', PROPERTIES, 'server.port=${server.port}', ['1 listens ?']],
  ['the container says another', PROPERTIES, 'server.port=80', ['1 listens 8080'], 'SERVER_PORT=8080'],
  ['the command line says another', PROPERTIES, 'server.port=80', ['1 listens 87'], 'A=b', '"-Dserver.port=87", '],
  ['what Maven fills in is not known', YAML, 'a: @b.c@\nserver.port: @port@', ['2 listens ?']],
  ['a log', PROPERTIES, 'logging.file.name=/var/log/a.log', ['1 writes /var/log/a.log']],
  ['a log where its directory is named', YAML, 'logging:\n  file:\n    path: logs\n', ['3 writes into /app/logs']],
  [
    'a line goes on in the next',
    PROPERTIES,
    'logging.file.name=/var/\\\n  log/a.log\nserver.port=88',
    ['1 writes /var/log/a.log', '3 listens 88'],
  ],
  [
    'data bases that are files, by whatever name',
    PROPERTIES,
    [
      'spring.datasource.url=jdbc:h2:file:./data/a;MODE=MySQL',
      'a.jdbc-url=jdbc:sqlite:/b.db',
      'b.url=jdbc:hsqldb:file:/c/d',
      'c.url=r2dbc:h2:file:///./e',
      'd.url=jdbc:h2:mem:x',
      'e.url=jdbc:h2:tcp://h/x',
      'f.url=jdbc:hsqldb:hsql://h/x',
      'g.url=jdbc:derby:memory:x',
      'h.url=jdbc:postgresql://h/x',
      'i.url=jdbc:derby:f;create=true',
    ].join('\n'),
    ['1 writes /app/data/a', '2 writes /b.db', '3 writes /c/d', '4 writes /app/e', '10 writes /app/f'],
  ],
  [
    'YAML as people write it',
    YAML,
    `# a
spring:
  a: "x: y # no comment"   # one
  b: 'it''s'
  profiles: # which
    active: [a, "b"]
  text: |
    server.port: 1

    server:
      port: 1
  long: a
    b
  list:
  - a: 1
    server.port: 1
  -
    url: jdbc:h2:/l
  - plain
"server":
  port: "91"   # high
  map: {}
management: { server.port: 92, b: c }
`,
    ['18 writes /l', '21 listens 91', '23 listens 92'],
  ],
  ['a list of addresses', YAML, 'a:\n  - url: jdbc:h2:/a\n', ['2 writes /a']],
  [
    'a log of access is off',
    PROPERTIES,
    'server.tomcat.basedir=/t\nserver.tomcat.accesslog.directory=l',
    ['1 writes into /t'],
  ],
  [
    'a log of access',
    PROPERTIES,
    'server.tomcat.basedir=t\nserver.tomcat.accesslog.enabled=true',
    ['2 writes into /app/t/logs', '1 writes into /app/t'],
  ],
  [
    'a log of access by its directory',
    PROPERTIES,
    'server.tomcat.accesslog.enabled=true\nserver.tomcat.accesslog.directory=/l',
    ['2 writes into /l'],
  ],
  ['a log of access among temporary files', PROPERTIES, 'server.tomcat.accesslog.enabled=true', []],
  ['a log of access is said to be off', PROPERTIES, 'server.undertow.accesslog.enabled=false', []],
  [
    'a log of Quarkus',
    PROPERTIES,
    '%prod.quarkus.log.file.enable=true\nquarkus.http.port=89',
    ['2 listens 89', '1 writes /app/quarkus.log'].reverse(),
  ],
  ['dashes may be left out', PROPERTIES, 'spring.kafka.streams.state-dir=/s', ['1 writes into /s']],
  ['an empty value is none', PROPERTIES, 'spring.servlet.multipart.location=${L:}', []],
  [
    'a directory for temporary files',
    PROPERTIES,
    'spring.servlet.multipart.location=${java.io.tmpdir}/u',
    ['1 writes into /tmp/u'],
  ],
  ['a home', PROPERTIES, 'logging.file.name=${user.home}/a.log', ['1 writes ~/a.log']],
  ['words of a page are no settings', 'messages.properties', 'title=Logs\nserver=x', []],
  [
    'a log of Logback',
    'logback-spring.xml',
    '<configuration>\n<property name="DIR" value="${D:-logs}"/>\n<appender>\n<file>${DIR}/a.log</file>\n<fileNamePattern>/old/a.%d{yyyy}.log</fileNamePattern></appender></configuration>',
    ['4 writes /app/logs/a.log', '5 writes into /old'],
  ],
  [
    'a log of Logback that Spring names',
    'logback-spring.xml',
    '<configuration>\n<springProperty name="d" source="my.dir" defaultValue="/d"/>\n<appender><file>${d}/a.log</file>\n<file>${LOG_PATH}/b.log</file></appender></configuration>',
    ['3 writes /e/a.log', '4 writes /var/l/b.log'],
    'LOG_PATH=/var/l',
    '',
    { [`${RESOURCES}/${PROPERTIES}`]: 'my.dir=/e' },
  ],
  [
    'a log of Log4j',
    'log4j2.xml',
    '<Configuration><Properties><Property name="d">/l</Property></Properties><Appenders>\n<File fileName="${sys:x:-${d}}/a.log"/>\n<File fileName="${date:y}/b.log"/></Appenders></Configuration>',
    ['2 writes /l/a.log', '3 writes ?'],
  ],
  [
    'a log of Log4j in properties',
    'log4j2.properties',
    'property.DIR=/l\nappender.a.fileName=${DIR}/a.log',
    ['2 writes /l/a.log'],
  ],
  [
    'a log of Log4j 1',
    'log4j.xml',
    '<appender><param name="File" value="l/a.log"/></appender>',
    ['1 writes /app/l/a.log'],
  ],
  ['a name of a file that is no log', PROPERTIES, 'my.filename=/x', []],
  ['a file of XML that is no log', 'a.xml', '<a><file>x</file></a>', []],
];

const settings = suite('code/java-settings');

for (const [sentence, file, text, expected, env, words, others = {}] of CASES) {
  const path = `${RESOURCES}/${file}`;
  const files = { 'pom.xml': '', 'src/main/java/Main.java': 'class Main { }', 'deploy/a': '', [path]: text, ...others };
  settings(sentence, () =>
    assert.equal(
      told(dockerfile(env, words), files),
      expected.map((each) => `${path}:${each}`),
    ),
  );
}

for (const [sentence, file, text, expected] of [
  ['is written in every start', PROPERTIES, 'logging.file.name=/l', true],
  ['is written where its profile is chosen', 'application-dev.properties', 'logging.file.name=/l', false],
  ['is written where a variable does not say another', PROPERTIES, 'logging.file.name=${L:/l}', false],
  ['is written where the last one that says so counts', PROPERTIES, 'logging.file.name=/l\nlogging.file=/l', false],
  ['is written where the profile of a document is chosen', YAML, 'spring.profiles: a\nlogging.file.name: /l', false],
  ['is written only for a request', PROPERTIES, 'spring.servlet.multipart.location=/l', false],
] as const)
  settings(`a file ${sentence}`, () => {
    const files = { 'src/main/java/Main.java': 'class Main { }', 'deploy/a': '', [`${RESOURCES}/${file}`]: text };
    const { writes } = viewFor(dockerfile(), files, optionsWith(files)).effects();
    assert.equal(new Set(writes.map(({ always }) => always)), new Set([expected]));
  });

settings('what the base image says is not known, and counts more than a setting', () =>
  assert.equal(
    told(dockerfile('SERVER_PORT=$BASE_PORT').replace('eclipse-temurin:21-jre', 'registry.example/java:1'), {
      'pom.xml': '',
      'src/main/java/Main.java': 'class Main { }',
      'deploy/a': '',
      'src/main/resources/application.properties': 'server.port=80\nmanagement.server.port=${server.port}',
    }),
    ['1 listens ?', '2 listens ?'].map((each) => `src/main/resources/application.properties:${each}`),
  ),
);

settings('settings of tests lie in an image that builds its own program, and do not count', () =>
  assert.equal(
    told(
      'FROM maven:3.9-eclipse-temurin-21\nWORKDIR /src\nCOPY . .\nRUN mvn package\nCMD ["java", "-jar", "target/a.jar"]',
      {
        'pom.xml': '',
        'src/main/java/Main.java': 'class Main { }',
        'src/test/resources/application.yml': 'server.port: 80',
      },
    ),
    [],
  ),
);

settings('settings that are there and cannot be read are told, and no other files', () => {
  const files = { 'pom.xml': '', 'src/main/java/Main.java': 'class Main { }', 'deploy/a': '' };
  const closed = { [`${RESOURCES}/${PROPERTIES}`]: '', [`${RESOURCES}/messages.properties`]: '' };
  assert.equal(viewFor(dockerfile(), files, optionsWith({ ...files, ...closed })).effects().unread, [
    'We could not read src/main/resources/application.properties, and java may need it.',
  ]);
});

settings('what lies beside the program counts', () =>
  assert.equal(
    told(dockerfile(), {
      'pom.xml': '',
      'src/main/java/Main.java': 'class Main { }',
      'deploy/config/application.yml': 'server.port: 90',
    }),
    ['deploy/config/application.yml:1 listens 90'],
  ),
);

for (const text of [
  'a: *b',
  'a: !b c',
  '<<: *a',
  '? a',
  'a: {b: {c: d}}',
  'a: [b,\n c]',
  'a: "b\n c"',
  '\ta: b',
  'a: [{ b: c }]',
  '--- {a: b}',
  '{a: b}',
  'a',
])
  settings(`YAML that is not read: ${text}`, () =>
    assert.equal(
      told(dockerfile(), {
        'pom.xml': '',
        'src/main/java/Main.java': 'class Main { }',
        'deploy/a': '',
        'src/main/resources/application.yml': text,
      }),
      ['We could not read src/main/resources/application.yml: check which ports and files it names.'],
    ),
  );

settings('a test is not read, and what cannot be read is told', () =>
  assert.equal(
    told(dockerfile(), {
      'pom.xml': '',
      'src/main/java/Main.java': 'class Main { }',
      'deploy/a': '',
      'src/test/resources/application.yml': 'server.port: 90',
      'src/main/resources/openapi.yml': 'a: [',
      'src/main/resources/application.yml': 'a: [',
    }),
    ['We could not read src/main/resources/application.yml: check which ports and files it names.'],
  ),
);

settings.run();
